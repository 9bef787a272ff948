/** What is wrong with one value: what was expected of it and how to mend it. Where it stands is added by the table. */
export class Mistake {
  readonly expected: string;
  readonly fix: string;

  constructor(expected: string, fix: string) {
    this.expected = expected;
    this.fix = fix;
  }
}
