// A picture of a page of dist/, for people at work on the site:
//   node tests/support/shoot.ts /charts/ out.png --width 390 --dark --full --js off --print
import { parseArgs } from 'node:util';
import { launchBrowser } from '../../src/render/print/browser.ts';
import { serveDist } from './serve-dist.ts';

const usage =
  'node tests/support/shoot.ts <path> <out.png> [--width 390] [--height 844] [--dark] [--full] [--js off] [--print] [--no-system-fonts] [--dist <folder>]';

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: {
    width: { type: 'string', default: '390' },
    height: { type: 'string', default: '844' },
    dark: { type: 'boolean', default: false },
    full: { type: 'boolean', default: false },
    js: { type: 'string', default: 'on' },
    print: { type: 'boolean', default: false },
    'no-system-fonts': { type: 'boolean', default: false },
    dist: { type: 'string' },
  },
});
const [path, out] = positionals;
if (path === undefined || out === undefined) {
  console.error(`Two words are needed, the page's path and the picture's file:\n  ${usage}`);
  process.exit(2);
}

const server = await serveDist(values.dist);
const browser = await launchBrowser({ systemFonts: !values['no-system-fonts'] });
try {
  const page = await browser.newPage({
    viewport: { width: Number(values.width), height: Number(values.height) },
    deviceScaleFactor: 2,
    colorScheme: values.dark ? 'dark' : 'light',
    javaScriptEnabled: values.js !== 'off',
  });
  page.on('console', (message) => console.error(`${message.type()}: ${message.text()}`));
  page.on('pageerror', (error) => console.error(`page error: ${error.message}`));
  if (values.print) await page.emulateMedia({ media: 'print' });
  await page.goto(new URL(path, server.url).href, { waitUntil: 'networkidle' });
  await page.evaluate(async () => void (await document.fonts.ready));
  await page.screenshot({ path: out, fullPage: values.full });
  console.log(out);
} finally {
  await browser.close();
  await server.close();
}
