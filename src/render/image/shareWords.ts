import { captionOf } from '../captionOf.ts';
import { footStyles } from './footStyles.ts';
import { setKicker } from './kicker.ts';
import { brand, rule, type Subject, strips } from './parts.ts';
import { type Style, setProse } from './prose.ts';
import { type Block, besideBlocks, stackBlocks } from './sheet.ts';
import { countSources, saySources } from './words.ts';

/** Sizes of the words in an image of a given shape, in its unit. */
export interface ShareType {
  readonly kicker: number;
  readonly sub: number;
  readonly source: number;
  readonly name: number;
  /** Thickness of the strokes of a strip. */
  readonly stroke: number;
}

/**
 * What is measured, where and when, and what the marks mean; of a chart of many rows, which a preview shows as a
 * pattern, without the marks: to say them would take the room that the pattern needs.
 */
function sayMeasured({ chart, facts, lang }: Subject): string {
  const [view] = chart.views;
  if (view?.form.bands !== undefined) return view.subtitle[lang];
  return captionOf(chart, facts, lang).subtitles[0] ?? '';
}

/** A rule, topic, finding and subtitle over `room`. */
export function shareHead(subject: Subject, room: number, title: number, type: ShareType): Block {
  const { chart, lang, palette } = subject;
  const { colour } = palette;
  const heading: Style = {
    face: 'title',
    size: title,
    leading: title * (lang === 'zh' ? 1.34 : 1.24),
    colour: colour('ink'),
  };
  const sub: Style = {
    face: 'text',
    size: type.sub,
    leading: type.sub * 1.5,
    colour: colour('ink2'),
  };
  const subtitle = sayMeasured(subject);
  return stackBlocks([
    rule(colour('ink'), room, 2),
    type.kicker * 0.5,
    setKicker(subject, room, type.kicker),
    type.kicker * 0.35,
    setProse(chart.title[lang], heading, lang, room, true),
    type.sub * 0.35,
    setProse(subtitle, sub, lang, room, true),
  ]);
}

/** Distance between the strips of several reports, which stand in one row. */
const APART = 24;

/** How the words under a drawing stand. */
export interface FootPlan {
  /** Whether the name of the site stands beside the last line of the reports, not under them. */
  readonly beside: boolean;
  /** Whether the reports are counted, not named. */
  readonly counted: boolean;
}

/** Strips, reports with licence, and the name of the site. */
export function shareFoot(
  subject: Subject,
  room: number,
  type: ShareType,
  { beside, counted }: FootPlan,
): Block {
  const { chart, lang, palette } = subject;
  const { source, name } = footStyles(type, palette);
  const count = chart.sources.length;
  const width = (room - APART * (count - 1)) / count;
  const bands = strips(subject, width, type.stroke).map(
    (band, index) => [index * (width + APART), band] as const,
  );
  const row = bands.length === 0 ? [] : [besideBlocks(bands), type.source * 0.6];
  const sign = brand(subject, name);
  const reports = setProse(
    counted ? countSources(chart, lang) : saySources(chart, lang),
    source,
    lang,
    beside ? room - sign.width - 60 : room,
  );
  if (!beside) {
    return stackBlocks([...row, reports, type.name * 0.5, sign]);
  }
  const drop = Math.max(0, reports.height - sign.height);
  const right = stackBlocks([drop, sign]);
  return stackBlocks([
    ...row,
    besideBlocks([
      [0, reports],
      [room - sign.width, right],
    ]),
  ]);
}
