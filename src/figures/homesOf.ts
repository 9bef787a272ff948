import type { Region } from '../tables/index.ts';
import { type Quantity, sourcesOf } from './quantity.ts';

/** Gives the region that a region lies in at last: itself for a root. */
export type Home = (region: Region) => Region;

/** The ids of the root regions that numbers are of, each once: of numbers that may meet there is one. */
export const homesOf = (quantities: readonly Quantity[], home: Home): readonly string[] => [
  ...new Set(quantities.flatMap(sourcesOf).map(({ region }) => home(region).id)),
];
