import { resolve, sep } from 'node:path';
import { folders } from '../site.ts';

/** Whether a path leads into a folder. */
export const isInside = (path: string, folder: string): boolean =>
  resolve(path).startsWith(`${resolve(folder)}${sep}`);

/** Whether a path leads into a folder that holds the input. */
export const isInput = (path: string): boolean =>
  Object.values(folders).some((folder) => isInside(path, folder));
