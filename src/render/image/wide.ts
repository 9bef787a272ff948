import { WIDE } from '../../charts/frame.ts';
import { notesOf } from '../../charts/notesOf.ts';
import { words } from '../../lib/words/index.ts';
import { site } from '../../site.ts';
import { captionOf } from '../captionOf.ts';
import { drawClean } from './fit.ts';
import { setKicker } from './kicker.ts';
import { oncePerSubject } from './oncePerSubject.ts';
import { brand, rule, strips } from './parts.ts';
import { type Style, setLine, setProse } from './prose.ts';
import { besideBlocks, block, placeBlock, type Sheet, spaceOut, stackBlocks } from './sheet.ts';
import { describeSubject } from './words.ts';

const WIDTH = 800;
const MARGIN = 48;
const ROOM = WIDTH - 2 * MARGIN;

/** Size of the labels where those of the wide frame collide. */
const LABEL = 17;

/**
 * The chart as it stands on its page, with title, note and sources: for web pages, slides and print. Each is laid
 * out once, for all the files and answers that tell of it.
 */
export const layoutWide = oncePerSubject((subject): Sheet => {
  const { chart, facts, lang, palette } = subject;
  const { colour } = palette;
  const caption = captionOf(chart, facts, lang);
  const title: Style =
    lang === 'zh'
      ? { face: 'title', size: 34, leading: 47, colour: colour('ink') }
      : { face: 'title', size: 31, leading: 41, colour: colour('ink') };
  const sub: Style = { face: 'text', size: 17, leading: 27, colour: colour('ink2') };
  const note: Style = { face: 'note', size: 17, leading: 27, colour: colour('ink2') };
  const source: Style = { face: 'text', size: 14.5, leading: 22, colour: colour('ink3') };
  const name: Style = { face: 'title', size: 20, leading: 28, colour: colour('ink') };
  const licence = { ...source, leading: name.leading };
  const said = `${words[lang].footer.licence} ${site.licence.data.name}`;

  const bands = strips(subject, ROOM, 1);

  const content = stackBlocks([
    rule(colour('ink'), ROOM, 1.5),
    12,
    setKicker(subject, ROOM, 16),
    6,
    setProse(chart.title[lang], title, lang, ROOM, true),
    6,
    setProse(caption.subtitles[0] ?? '', sub, lang, ROOM, true),
    24,
    drawClean(subject, WIDE, { width: ROOM, height: Number.POSITIVE_INFINITY, label: LABEL }),
    24,
    ...spaceOut(
      notesOf(chart, chart.views[0]).map((text) => setProse(text[lang], note, lang, ROOM * 0.9)),
      10,
    ),
    22,
    ...caption.sources.flatMap((text, index) => {
      const band = bands[index];
      return [
        index === 0 ? 0 : 12,
        ...(band === undefined ? [] : [band, 6]),
        setProse(text, source, lang, ROOM),
      ];
    }),
    14,
    rule(colour('faint'), ROOM, 1),
    12,
    besideBlocks([
      [0, brand(subject, name)],
      [ROOM, block(0, [setLine(said, licence, 0, 0, 'end')])],
    ]),
  ]);
  return {
    width: WIDTH,
    height: Math.ceil(content.height) + 40 + 28,
    lang,
    title: chart.title[lang],
    description: describeSubject(subject),
    paper: colour('paper'),
    layers: placeBlock(content, MARGIN, 40),
  };
});
