/** What Astro hands to its logger (Astro's logger API, 7.3). */
interface LogEvent {
  readonly level: 'debug' | 'info' | 'warn' | 'error' | 'silent';
  readonly message: string;
}

/** Errors that Astro logged; some of them it does not throw, and the build would count as done. */
export const loggedErrors: string[] = [];

/**
 * Astro's logger during a build: warnings are shown, errors kept. Astro would print an error with
 * its stack, up to three times, before it throws it.
 */
export default function createBuildLog(): { write: (event: LogEvent) => void } {
  return {
    write({ level, message }) {
      if (level === 'warn') console.warn(message.trim());
      if (level === 'error') loggedErrors.push(message);
    },
  };
}
