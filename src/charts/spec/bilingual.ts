import { z } from 'zod';
import { text } from '../../lib/yaml/text.ts';

/** A text in both languages, as YAML has it. */
export const bilingual = z.strictObject({ zh: text, en: text });
