import { formatGrouped } from '../../lib/format.ts';
import { breakLines, measureText } from '../../lib/text.ts';
import type { Drawing, Scene } from '../form.ts';
import { measureLabel, numeral, text } from '../marks/text.ts';
import type { Lane } from './lanes.ts';

/** What stands before the title of a lane, and the room that it takes. */
function numberOf(lane: Lane, size: number) {
  const number = numeral(formatGrouped(lane.number));
  const indent = Math.round(measureLabel(number, size) + measureText(' ', size));
  return { number, indent };
}

/** How wide the name of a lane is on one line, in px. */
export function measureName(lane: Lane, { frame, lang }: Scene): number {
  const size = frame.type.label;
  return Math.ceil(numberOf(lane, size).indent + measureText(lane.title[lang], size));
}

/** The number of a lane and its title, line under line; the lines after the first begin under the title. */
export function nameLane(lane: Lane, y: number, room: number, { frame, lang }: Scene): Drawing {
  const size = frame.type.label;
  const { number, indent } = numberOf(lane, size);
  const leading = Math.round(size * 1.3);
  const baseline = y + Math.round(size);
  const title = breakLines(lane.title[lang], room - indent, size);
  return {
    height: title.length * leading,
    marks: title.map((line, at) =>
      text(at === 0 ? 0 : indent, baseline + at * leading, at === 0 ? `${number} ${line}` : line, {
        size,
      }),
    ),
  };
}
