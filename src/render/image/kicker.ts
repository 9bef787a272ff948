import { textIn } from '../../lib/textIn.ts';
import { captionOf } from '../captionOf.ts';
import type { Subject } from './parts.ts';
import { measureLine, type Style, setLine, setProse } from './prose.ts';
import { type Block, block, stackBlocks } from './sheet.ts';

/** The topic, and the region where it is not that of the other reports: Huidong is never mixed with Hainan. */
function topicOf({ chart, facts, lang }: Subject): string {
  const { topic, home } = chart;
  const label = textIn(topic, 'label', lang);
  if (home.id === facts.reports[0]?.region) return label;
  return `${label} · ${textIn(home, 'label', lang)}`;
}

/** The topic on the left, the kind and unit of the numbers on the right, or below where they do not fit. */
export function setKicker(subject: Subject, room: number, size: number): Block {
  const { chart, facts, lang } = subject;
  const [measure = ''] = captionOf(chart, facts, lang).measures;
  return setPair([topicOf(subject), measure], subject, room, size);
}

/** A word on the left and one on the right, or below it where they do not fit. */
export function setPair(
  [left, right]: readonly [string, string],
  { lang, palette }: Pick<Subject, 'lang' | 'palette'>,
  room: number,
  size: number,
): Block {
  const topic: Style = {
    face: 'strong',
    size,
    leading: size * 1.45,
    colour: palette.colour('ink'),
  };
  const measure: Style = { ...topic, face: 'text', colour: palette.colour('ink3') };
  const taken = measureLine(left, topic, lang) + measureLine(right, measure, lang);
  if (taken + 2 * size <= room) {
    return block(topic.leading, [setLine(left, topic, 0), setLine(right, measure, room, 0, 'end')]);
  }
  return stackBlocks([setProse(left, topic, lang, room), setProse(right, measure, lang, room)]);
}
