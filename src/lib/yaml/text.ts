import { z } from 'zod';

/** A text for readers. */
export const text = z.string().regex(/\S/, 'a text that is not empty');
