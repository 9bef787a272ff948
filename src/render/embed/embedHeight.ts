import type { Chart, View } from '../../charts/chart.ts';
import { NARROW, WIDE } from '../../charts/frame.ts';
import { notesOf } from '../../charts/notesOf.ts';
import { hasStrips } from '../../charts/strip/hasStrips.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { splitPhrases, splitWords } from '../../lib/wordBreaks.ts';
import { words } from '../../lib/words/index.ts';
import { site } from '../../site.ts';
import { captionOf } from '../captionOf.ts';
import { drawView } from '../drawing/drawView.ts';
import { countLines } from '../fonts/countLines.ts';
import { CSS } from './embedCss.ts';
import { advanceOf, heightOf, piecesOf, widthOf } from './embedText.ts';

/** The width at which embed codes promise a height: a column on a phone. */
const EMBED_WIDTH = 360;

/**
 * Widths that stand for all from that of the smallest phones on: from a little below it, since a word at the edge
 * may just not fit, up to the phone for which the code is made, and both sides of the one breakpoint after it.
 * Between 360 and 543 px the column stays as it is.
 */
const WIDTHS = [312, 320, 328, 336, 344, 352, EMBED_WIDTH, 544, 599, 600, 640, 696] as const;

/** What a line that other fonts break may add, in px: no frame is so close that it would scroll. */
const SPARE = 12;

/** How many lines things of these widths take, side by side with a gap, none of them broken. */
function countRows(widths: readonly number[], gap: number, width: number): number {
  let rows = 1;
  let x = -gap;
  for (const own of widths) {
    if (x >= 0 && x + gap + own > width) {
      rows += 1;
      x = own;
    } else x += gap + own;
  }
  return rows;
}

/** How many lines an English phrase takes, each line measured as it is set: a title is large, and an average errs by a line. */
function countEnglishLines(phrase: string, width: number): number {
  let lines = 1;
  let line = '';
  for (const piece of phrase.split(/(?<=[\s-])/)) {
    const longer = line + piece;
    if (line !== '' && widthOf(longer.trimEnd(), 'title', CSS.title, 'en') > width) {
      lines += 1;
      line = piece;
    } else line = longer;
  }
  return lines;
}

/** A title breaks after its commas first (`Phrases.astro`); a phrase too long for a line breaks between its words. */
function titleHeight(title: string, lang: Language, width: number): number {
  const { size, line } = CSS.title;
  const phrases = splitPhrases(title);
  const lines = phrases.map((phrase) =>
    lang === 'en'
      ? countEnglishLines(phrase, width)
      : countLines(phrase, width / size, advanceOf('title', lang), true, splitWords(phrase)),
  );
  const rows =
    phrases.length === 1 || lines.some((count) => count > 1)
      ? lines.reduce((sum, count) => sum + count, 0)
      : countRows(
          phrases.map((phrase) => widthOf(phrase, 'title', CSS.title, lang)),
          0,
          width,
        );
  return rows * size * line;
}

/** The site's name stands beside the last source, or under it where that would leave too little room. */
function sourcesHeight(
  sources: readonly string[],
  strips: boolean,
  lang: Language,
  width: number,
): number {
  const { source, brand } = CSS;
  const name = brand.icon + widthOf(site.name[lang], 'title', brand, lang);
  const beside = width - source.gap - name >= source.least;
  const tall = (text: string, room: number) =>
    heightOf(text, 'hei', source, lang, room, piecesOf(text, lang));
  const heights = sources.map((text, index) => {
    const strip = strips ? source.strip + source.row : source.row;
    const above = (index === 0 ? source.above : source.next) + strip;
    if (index < sources.length - 1) return above + tall(text, width);
    const room = beside ? width - source.gap - name : width;
    const lines = tall(text, room);
    return above + (beside ? lines + brand.around : lines + brand.above + brand.height);
  });
  return heights.reduce((sum, height) => sum + height, 0);
}

/**
 * The height in px of an embed of a view in a frame of `width` px, from the height of the drawing and the lines
 * of each text, set in the fonts of the site. There is no browser at build; a test in one holds this to within a
 * few px for every chart.
 */
export function embedHeight(
  chart: Chart,
  view: View,
  facts: Facts,
  lang: Language,
  width: number = EMBED_WIDTH,
): number {
  const side = width < CSS.wideFrom ? CSS.side : CSS.wideSide;
  const wide = width >= CSS.wideDrawingFrom;
  const inner = Math.min(width - 2 * side, wide ? CSS.wide : CSS.narrow);
  const caption = captionOf(chart, facts, lang);
  const index = chart.views.indexOf(view);

  // Head: topic and kind, title, subtitle.
  const { kicker, sub, views, note, table } = CSS;
  const measure = caption.measures[index] ?? '';
  const subtitle = caption.subtitles[index] ?? '';
  const kickerRows = countRows(
    [
      widthOf(caption.topic, 'hei', kicker, lang) * (lang === 'en' ? kicker.medium : 1),
      widthOf(measure, 'hei', kicker, lang),
    ],
    kicker.gap,
    inner,
  );
  const head =
    kickerRows * kicker.size * kicker.line +
    CSS.title.above +
    titleHeight(chart.title[lang], lang, inner) +
    sub.above +
    heightOf(subtitle, 'hei', sub, lang, inner, piecesOf(subtitle, lang));

  // Switch of views.
  const labels = chart.views.map(({ label }) => widthOf(label[lang], 'hei', views, lang));
  const row = views.size * views.line + views.padding;
  const choice =
    chart.views.length < 2 ? 0 : views.above + countRows(labels, views.gap, inner) * row;

  // Drawing, stretched to the column, with the notes under it.
  const frame = wide ? WIDE : NARROW;
  const drawn = drawView(chart, view, facts, frame, lang).height;
  const notes = notesOf(chart, view).map(
    ({ [lang]: text }) =>
      note.above +
      heightOf(text, 'kai', note, lang, Math.min(inner, note.width), piecesOf(text, lang)),
  );
  const drawing =
    CSS.drawing.above + (drawn * inner) / frame.width + notes.reduce((sum, one) => sum + one, 0);

  // Sources, and the word that opens the table.
  const foot =
    sourcesHeight(caption.sources, hasStrips(chart), lang, inner) +
    table.above +
    heightOf(words[lang].table.open, 'hei', table, lang, inner) +
    table.padding;

  return Math.ceil(CSS.card + head + choice + drawing + foot);
}

/** The least and the greatest height in px that an embed takes. */
export interface EmbedHeights {
  /** No view in no frame is less tall: room that a page may keep free before the chart is there. */
  readonly shortest: number;
  /** Holds every view in a frame of any width from 320 px on: for frames that nothing resizes. */
  readonly tallest: number;
}

/** Between which heights an embed goes when its frame becomes wider or narrower and a reader turns its views. */
export function embedHeights(chart: Chart, facts: Facts, lang: Language): EmbedHeights {
  const heights = chart.views.flatMap((view) =>
    WIDTHS.map((width) => embedHeight(chart, view, facts, lang, width)),
  );
  return { shortest: Math.min(...heights) - SPARE, tallest: Math.max(...heights) + SPARE };
}
