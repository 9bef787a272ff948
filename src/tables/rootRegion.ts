import type { Region } from './regions.ts';

/** The region that a region lies in at last, by id: itself for a root. A ring of regions is told by `checkLoops`. */
export function rootRegion(regions: readonly Region[], id: string): string {
  let root = id;
  for (const _ of regions) root = regions.find((region) => region.id === root)?.within ?? root;
  return root;
}
