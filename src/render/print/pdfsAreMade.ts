/** Says to the pages of a build that PDFs will stand beside them. */
const PROMISE = 'HUF_PDFS';

/** Whether this build prints its reviews: the browser for it was started before the pages were built. */
export const pdfsAreMade = (): boolean => process.env[PROMISE] === 'made';

/** Promises PDFs to the pages that are built in this process from now on. */
export function promisePdfs(): void {
  process.env[PROMISE] = 'made';
}
