/** A named reason why Han numerals in front of a measure word state no quantity: every pattern that it has must match. */
export interface HanRule {
  readonly name: string;
  /** For people, in a full sentence. */
  readonly reason: string;
  readonly numeral?: RegExp;
  /** Matches the end of what stands before. */
  readonly before?: RegExp;
  /** Matches the start of what stands behind, from the measure word on. */
  readonly after?: RegExp;
}
