import { z } from 'zod';

/** A text in both languages, as YAML has it. */
export const bilingual = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
