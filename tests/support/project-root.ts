import { resolve } from 'node:path';

/** The project's folder, absolute, without a slash at the end. */
export const projectRoot = resolve(import.meta.dirname, '../..');
