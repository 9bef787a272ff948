import type { Bilingual } from '../../lib/language.ts';
import type { RuleId } from '../rules/ids.ts';
import type { SpecPath } from '../spec/readSpec.ts';
import type { DrawingSubject } from './drawingSubject.ts';
import type { SpecSubject } from './specSubject.ts';

/** A breach of a rule: where in the spec it comes from, what was seen, what was expected, how to mend it. */
export interface Finding {
  readonly path: SpecPath;
  readonly seen: string;
  readonly expected: string;
  readonly fix: string;
}

/** A finding with the rule that made it. */
export interface Judged extends Finding {
  readonly rule: RuleId;
}

/** One rule of honest charts. It judges what a spec asks for, what was drawn of it, or both. */
export interface Rule {
  readonly id: RuleId;
  /** What a reader may rely on, in plain words without a full stop; printed where the rule is waived. */
  readonly promise: Bilingual;
  /** Why no reason can waive the rule, where that is so. */
  readonly never?: string;
  judgeSpec?(subject: SpecSubject): readonly Finding[];
  judgeDrawing?(subject: DrawingSubject): readonly Finding[];
}
