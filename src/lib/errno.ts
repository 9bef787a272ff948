/** What the system says kept a file from being read, as `ENOENT`; `undefined` for any other error. */
export const errnoOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error ? String(error.code) : undefined;
