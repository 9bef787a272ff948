import { escapeXml } from '../../lib/escapeXml.ts';
import { LANGUAGE_TAGS, type Language } from '../../lib/language.ts';
import type { Palette } from '../palette.ts';
import { imageFaces } from './faces.ts';
import { shapeLine } from './shape.ts';
import type { Layer, Run, ShapeItem, Sheet, TextItem } from './sheet.ts';
import { placeRuns } from './text.ts';

/** A number without a tail of zeros: hundredths of a unit can be seen nowhere. */
const short = (value: number) => String(Number(value.toFixed(2)));

const print = (attributes: Iterable<readonly [string, string | number]>) =>
  [...attributes]
    .map(
      ([name, value]) =>
        ` ${name}="${escapeXml(typeof value === 'number' ? short(value) : value)}"`,
    )
    .join('');

const printShape = ({ tag, attributes }: ShapeItem) => `<${tag}${print(attributes)}/>`;

/** How a writer of SVG prints a line of text. */
type PrintText = (item: TextItem, sheet: Sheet) => string;

type Look = readonly (readonly [string, string | number])[];

/** What a text looks like where it does not say otherwise. */
const defaultLook = (palette: Palette, lang: Language): Look => [
  ['font-family', palette.families('hei', lang)],
  ['font-weight', 400],
];

/** What of a look is not so already. */
const besides = (look: Look, already: Look): Look => {
  const known = new Map(already);
  return look.filter(([name, value]) => known.get(name) !== value);
};

/** Text that can be selected, searched and set in the reader's own faces. */
const asText =
  (palette: Palette): PrintText =>
  ({ x, y, anchor, runs }, { lang }) => {
    const look = ({ face, size, colour }: Run): Look => {
      const { stack, weight } = imageFaces[face];
      return [
        ['font-family', palette.families(stack, lang)],
        ['font-weight', weight],
        ['font-size', size],
        ['fill', colour],
      ];
    };
    const [first] = runs;
    if (first === undefined) return '';
    const common = look(first);
    const spans = runs.map((run) => {
      const own = besides(look(run), common);
      const text = escapeXml(run.text);
      return own.length === 0 ? text : `<tspan${print(own)}>${text}</tspan>`;
    });
    const place: Look = [
      ['x', x],
      ['y', y],
      ['text-anchor', anchor],
    ];
    const said = besides(
      [...place, ...common],
      [...defaultLook(palette, lang), ['text-anchor', 'start']],
    );
    return `<text${print(said)}>${spans.join('')}</text>`;
  };

/** Text as paths: the same on every machine, whatever fonts it has. */
const asOutlines: PrintText = (item, { lang }) => {
  const { starts } = placeRuns(item, lang);
  return item.runs
    .map(({ text, face, size, colour }, index) => {
      const { outline, perEm } = shapeLine(text, face, lang, item.spaced);
      const d = outline();
      if (d === '') return '';
      const scale = Number((size / perEm).toFixed(6));
      const place = `${scale} 0 0 ${-scale} ${short(starts[index] ?? 0)} ${short(item.y)}`;
      return `<path fill="${colour}" transform="matrix(${place})" d="${d}"/>`;
    })
    .join('');
};

function printLayer({ x, y, scale, items }: Layer, sheet: Sheet, printText: PrintText): string {
  const marks = items.map((item) =>
    item.kind === 'text' ? printText(item, sheet) : printShape(item),
  );
  const enlarged = scale === 1 ? '' : ` scale(${Number(scale.toFixed(4))})`;
  return `<g transform="translate(${short(x)} ${short(y)})${enlarged}">${marks.join('')}</g>`;
}

function printSheet(sheet: Sheet, printText: PrintText, look: Look): string {
  const { lang, title, description, paper } = sheet;
  const [width, height] = [short(sheet.width), short(sheet.height)];
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img" lang="${LANGUAGE_TAGS[lang]}"${print(look)}>`,
    `<title>${escapeXml(title)}</title>`,
    `<desc>${escapeXml(description)}</desc>`,
    `<rect width="${width}" height="${height}" fill="${paper}"/>`,
    ...sheet.layers.map((layer) => printLayer(layer, sheet, printText)),
    '</svg>\n',
  ].join('\n');
}

/** Writes an image as SVG with text as text, in the reader's faces. */
export const renderSvg = (sheet: Sheet, palette: Palette): string =>
  printSheet(sheet, asText(palette), defaultLook(palette, sheet.lang));

/** Writes an image as SVG with its text as paths. */
export const renderOutlined = (sheet: Sheet): string => printSheet(sheet, asOutlines, []);
