import { accessSync, constants } from 'node:fs';
import { delimiter } from 'node:path';
import { type Browser, chromium } from 'playwright-core';
import { writeFontConfig } from './fontConfig.ts';
import { packagedChromium } from './packagedChromium.ts';

const args = [
  '--headless=new',
  '--disable-gpu',
  '--no-first-run',
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--disable-quic',
  // Hinting would round the advance of a glyph and so move text by the machine's font settings.
  '--font-render-hinting=none',
];

/**
 * Starts a browser in which the same page looks the same on every machine. `systemFonts: false`
 * hides the Chinese fonts, for tests of the fonts that the site itself serves. `switches` are
 * Chromium's, beside those that every browser here has.
 */
export async function launchBrowser({
  systemFonts = true,
  switches = [],
}: {
  systemFonts?: boolean;
  switches?: readonly string[];
} = {}): Promise<Browser> {
  const { executable, libraries } = await findBrowser();
  return chromium.launch({
    executablePath: executable,
    args: [...args, ...switches],
    // Chromium's sandbox refuses root and many containers, and only pages of our own are opened.
    chromiumSandbox: false,
    env: {
      ...process.env,
      FONTCONFIG_FILE: await writeFontConfig({ systemFonts }),
      ...(libraries === null ? {} : { LD_LIBRARY_PATH: libraries }),
    },
  });
}

interface FoundBrowser {
  readonly executable: string;
  /** Folder of shared libraries that go with this browser; `null` where it takes the system's. */
  readonly libraries: string | null;
}

async function findBrowser(): Promise<FoundBrowser> {
  const { CHROME_PATH = '' } = process.env;
  if (CHROME_PATH !== '') {
    if (isExecutable(CHROME_PATH)) return { executable: CHROME_PATH, libraries: null };
    throw new Error(
      `CHROME_PATH names ${CHROME_PATH}, which is not a program that can be run. ` +
        'Set it to the full path of Chromium or Chrome, or unset it.',
    );
  }
  if (process.platform === 'linux' && process.arch === 'x64') return packagedChromium();
  const installed = installedPaths().find(isExecutable);
  if (installed !== undefined) return { executable: installed, libraries: null };
  throw new Error(
    `No browser was found: npm has a Chromium for Linux on x64 only, and this is ${process.platform} on ${process.arch}. ` +
      'Install Chromium or Chrome, or set CHROME_PATH to the full path of one.',
  );
}

function installedPaths(): string[] {
  if (process.platform === 'darwin') {
    return [
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      '/Applications/Chromium.app/Contents/MacOS/Chromium',
    ];
  }
  if (process.platform === 'win32') {
    return ['C:\\Program Files', 'C:\\Program Files (x86)'].map(
      (folder) => `${folder}\\Google\\Chrome\\Application\\chrome.exe`,
    );
  }
  const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];
  const { PATH = '' } = process.env;
  return PATH.split(delimiter).flatMap((folder) => names.map((name) => `${folder}/${name}`));
}

function isExecutable(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
