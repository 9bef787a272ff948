import { createReadStream, statSync } from 'node:fs';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, normalize } from 'node:path';
import { readHeaderRules, rulesFor } from './host-headers.ts';
import { projectRoot } from './project-root.ts';

/** Content types as a web host sends them; with them wrong, Chromium refuses scripts and fonts. */
const contentTypes: Readonly<Record<string, string>> = {
  '.css': 'text/css; charset=utf-8',
  '.csv': 'text/csv; charset=utf-8',
  '.htm': 'text/html; charset=utf-8',
  '.html': 'text/html; charset=utf-8',
  '.ico': 'image/x-icon',
  '.jpg': 'image/jpeg',
  '.js': 'text/javascript; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.pdf': 'application/pdf',
  '.png': 'image/png',
  '.svg': 'image/svg+xml; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
  '.xml': 'application/xml; charset=utf-8',
  '.zip': 'application/zip',
};

export interface DistServer {
  /** `http://127.0.0.1:<port>`, without a slash at the end. */
  readonly url: string;
  readonly close: () => Promise<void>;
}

/** Serves a built site on a free port of this machine, as a static web host would that reads its `_headers`. */
export async function serveDist(folder = `${projectRoot}/dist`): Promise<DistServer> {
  if (!isFile(`${folder}/index.html`)) {
    throw new Error(`There is no index.html in ${folder}. Build the site first: npm run build`);
  }
  const rules = readHeaderRules(folder);
  const server = createServer((request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    for (const { headers } of rulesFor(pathname, rules)) response.setHeaders(headers);
    answer(response, folder, pathname);
  });
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}`,
    close: () =>
      new Promise((closed) => {
        server.close(() => closed());
        server.closeAllConnections();
      }),
  };
}

function answer(response: ServerResponse, folder: string, pathname: string): void {
  const path = parsePath(pathname);
  const index = `${folder}${path}/index.html`;
  if (path !== null && isFile(folder + path)) {
    send(response, 200, folder + path);
  } else if (path?.endsWith('/') && isFile(index)) {
    send(response, 200, index);
  } else if (path !== null && isFile(index)) {
    response.writeHead(301, { location: `${pathname}/` }).end();
  } else if (isFile(`${folder}/404.html`)) {
    send(response, 404, `${folder}/404.html`);
  } else {
    response.writeHead(404, { 'content-type': 'text/plain' }).end('Not found');
  }
}

/** The path decoded and without `..`; `null` where its percent signs decode to nothing. */
function parsePath(pathname: string): string | null {
  try {
    return normalize(decodeURIComponent(pathname)).replaceAll('\\', '/');
  } catch {
    return null;
  }
}

function send(response: ServerResponse, status: number, file: string): void {
  const type = contentTypes[extname(file)] ?? 'application/octet-stream';
  response.writeHead(status, { 'content-type': type });
  createReadStream(file).pipe(response);
}

function isFile(path: string): boolean {
  return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
}
