import type { ImageObject } from 'schema-dts';
import { address } from '../address.ts';

/** A picture of the site: its path from the root, language and all, and its size in px. */
export interface PublishedPicture {
  readonly path: string;
  readonly width: number;
  readonly height: number;
}

/** A picture as schema.org/ImageObject, for search results that show one. */
export const pictureJsonLd = ({ path, width, height }: PublishedPicture): ImageObject => ({
  '@type': 'ImageObject',
  url: address(path),
  width: `${width}`,
  height: `${height}`,
});
