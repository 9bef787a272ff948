import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { inflateOnce } from './inflateOnce.ts';

/** The npm package holds Chromium, the libraries it needs and Open Sans, each as a Brotli archive. */
const packageFolder = resolve('node_modules/@sparticuz/chromium');

/**
 * Chromium from npm (Linux on x64 only), unpacked into `.cache/chromium/<version>/` on first use.
 * The package's own `executablePath()` is not called: it takes whatever lies in the temporary folder.
 */
export async function packagedChromium(): Promise<{ executable: string; libraries: string }> {
  const folder = await inflateOnce(resolve('.cache/chromium', await version()), [
    `${packageFolder}/bin/chromium.br`,
    `${packageFolder}/bin/al2023.tar.br`,
  ]);
  return { executable: `${folder}/chromium`, libraries: `${folder}/al2023/lib` };
}

/** A folder with Open Sans: Latin letters and digits, not one Chinese character. */
export async function packagedLatinFonts(): Promise<string> {
  const folder = resolve('.cache/latin-fonts', await version());
  return inflateOnce(folder, [`${packageFolder}/bin/fonts.tar.br`]);
}

async function version(): Promise<string> {
  return JSON.parse(await readFile(`${packageFolder}/package.json`, 'utf8')).version;
}
