import { Mistake } from '../mistake.ts';
import { defineCell } from './defineCell.ts';

/** Longest locating phrase, in characters: enough to find the place, too short to reprint the report. */
const MOST = 24;
const FORM = `a phrase of the report of at most ${MOST} characters`;

/** A short phrase, as printed, that holds the number. */
export function evidence() {
  return defineCell({ type: 'string', form: FORM, maxLength: MOST }, (seen) =>
    seen.length <= MOST
      ? seen
      : new Mistake(
          `${FORM}; this one has ${seen.length}`,
          `Cut ${seen.length - MOST} or more characters away from the number.`,
        ),
  );
}
