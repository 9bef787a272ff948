import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';

/** Reads the font that a face is cut from, drawn with or measured by: a static TTF of an npm package. */
export const readFont = (file: string): Buffer =>
  readFileSync(createRequire(`${process.cwd()}/package.json`).resolve(file));
