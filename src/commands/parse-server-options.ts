/** Where a local server listens, as Astro's `server` setting takes it. */
export interface ServerOptions {
  readonly port: number;
  /** `false` for this machine alone, `true` for the whole network, or one address. */
  readonly host: boolean | string;
}

/** Reads `--port N`, `--host` and `--host ADDRESS`; where the port is taken, the server tries the next. */
export function parseServerOptions(words: readonly string[]): ServerOptions {
  let options: ServerOptions = { port: 4321, host: false };
  const rest = words.flatMap((word) => word.split('='));
  while (rest.length > 0) {
    const word = rest.shift();
    const value = rest[0]?.startsWith('--') === false ? rest.shift() : undefined;
    if (word === '--port') options = { ...options, port: parsePort(value) };
    else if (word === '--host') options = { ...options, host: value ?? true };
    else throw new Error(`${word} is not an option here; --host and --port N are.`);
  }
  return options;
}

function parsePort(value: string | undefined): number {
  const port = Number(value);
  if (value !== undefined && Number.isInteger(port) && port > 0 && port < 65_536) return port;
  throw new Error(
    `--port takes a whole number from 1 to 65535, and ${value ?? 'nothing'} was given. Example: --port 8080`,
  );
}
