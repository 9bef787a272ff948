// npm run check begins here: what is wrong in tables, charts and texts, once and without a stack. With --drafts, a text may
// wait for its translation.
import { loadEdition } from '../charts/edition.ts';
import { checkDrawings } from '../render/drawing/checkDrawings.ts';
import { checkInput } from './check-input.ts';
import { findInputErrors } from './find-input-errors.ts';

try {
  checkInput({ draftsWait: process.argv.includes('--drafts') });
  checkDrawings(loadEdition());
} catch (error) {
  const messages = findInputErrors(error);
  if (messages.length === 0) throw error;
  console.error(messages.join('\n'));
  process.exitCode = 1;
}
