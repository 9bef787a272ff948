import type { zh } from './zh/index.ts';

/** Widens literal texts to `string`, so that every language can fill the same keys. */
export type Loose<T> = T extends string
  ? string
  : T extends (...given: infer Given) => string
    ? (...given: Given) => string
    : { readonly [Key in keyof T]: Loose<T[Key]> };

/** The words of the interface and the charts. */
export type Words = Loose<typeof zh>;
