import { randomUUID } from 'node:crypto';
import { mkdir, rename, writeFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { packagedLatinFonts } from './packagedChromium.ts';

/**
 * Writes a fonts.conf that shuts out the machine's own fonts, and returns its path.
 * With `systemFonts` a page finds Noto Sans SC and Noto Serif SC installed, as on a reader's
 * machine; without, it finds a Latin font alone and has to load what it wants of Chinese.
 */
export async function writeFontConfig({ systemFonts }: { systemFonts: boolean }): Promise<string> {
  const folder = resolve('.cache/fontconfig');
  const path = `${folder}/${systemFonts ? 'chinese' : 'latin'}.conf`;
  await mkdir(folder, { recursive: true });
  // Written aside and renamed: another test process may be reading the file.
  const draft = `${path}.${randomUUID()}`;
  await writeFile(
    draft,
    systemFonts ? chineseConfig(folder) : latinConfig(folder, await packagedLatinFonts()),
  );
  await rename(draft, path);
  return path;
}

function chineseConfig(cache: string): string {
  const fonts = resolve('node_modules/@expo-google-fonts');
  return formatConfig(cache, [`${fonts}/noto-sans-sc`, `${fonts}/noto-serif-sc`], {
    'sans-serif': 'Noto Sans SC',
    'system-ui': 'Noto Sans SC',
    serif: 'Noto Serif SC',
    monospace: 'Noto Sans SC',
  });
}

function latinConfig(cache: string, fonts: string): string {
  const family = 'Open Sans';
  return formatConfig(cache, [fonts], {
    'sans-serif': family,
    'system-ui': family,
    serif: family,
    monospace: family,
  });
}

function formatConfig(
  cache: string,
  folders: readonly string[],
  preferred: Readonly<Record<string, string>>,
): string {
  const rows = [
    ...folders.map((folder) => `<dir>${folder}</dir>`),
    `<cachedir>${cache}/cache</cachedir>`,
    ...Object.entries(preferred).map(
      ([generic, family]) =>
        `<alias binding="same"><family>${generic}</family><prefer><family>${family}</family></prefer></alias>`,
    ),
  ];
  return `<?xml version="1.0"?>\n<!DOCTYPE fontconfig SYSTEM "fonts.dtd">\n<fontconfig>\n${rows.join('\n')}\n</fontconfig>\n`;
}
