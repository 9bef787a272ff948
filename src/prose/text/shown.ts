/** A stretch of the source that a reader will see. */
export interface Shown {
  /** As it stands in the source, so that every index into it has a place. */
  readonly text: string;
  /** Where it starts in the source. */
  readonly offset: number;
  /** A template names its numbers as `{id}`: the front matter, and the title of a section. */
  readonly kind: 'text' | 'code' | 'template';
}
