import { Mistake } from '../mistake.ts';
import type { RowMistake } from './rowRule.ts';

/** A rule: a date of issue says how it is known, and what is known of none is not said. */
export function issuedWithBasis({
  issued,
  issuedBasis,
}: {
  readonly issued: string | null;
  readonly issuedBasis: string | null;
}): readonly RowMistake[] {
  if ((issued === null) === (issuedBasis === null)) return [];
  const [field, mistake] =
    issued === null
      ? ([
          'issued',
          new Mistake(
            `a date, as issued_basis is ${issuedBasis}`,
            'Write the date, or empty issued_basis.',
          ),
        ] as const)
      : ([
          'issuedBasis',
          new Mistake(
            `how the date ${issued} is known`,
            'Write printed or inferred, or empty issued.',
          ),
        ] as const);
  return [{ field, mistake }];
}
