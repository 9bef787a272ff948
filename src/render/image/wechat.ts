import { type Frame, NARROW } from '../../charts/frame.ts';
import { notesOf } from '../../charts/notesOf.ts';
import { words } from '../../lib/words/index.ts';
import { site } from '../../site.ts';
import { captionOf } from '../captionOf.ts';
import { drawClean } from './fit.ts';
import { setKicker } from './kicker.ts';
import { brand, rule, type Subject, strips } from './parts.ts';
import { type Style, setProse } from './prose.ts';
import { drawQr } from './qr.ts';
import { besideBlocks, placeBlock, type Sheet, spaceOut, stackBlocks } from './sheet.ts';
import { addressOf, describeSubject } from './words.ts';

const WIDTH = 1080;
const MARGIN = 70;
const ROOM = WIDTH - 2 * MARGIN;
const QR = 200;
/** Labels of the drawing at this width: on a phone they are as large as the text of an article. */
const LABEL = 31.6;

/** The long picture for articles in 公众号, whose editor takes neither frames nor the text of an SVG. */
export function layoutWechat(subject: Subject): Sheet {
  const { chart, facts, lang, palette } = subject;
  const { colour } = palette;
  const caption = captionOf(chart, facts, lang);
  const name: Style = { face: 'title', size: 44, leading: 54, colour: colour('ink') };
  const title: Style =
    lang === 'zh'
      ? { face: 'title', size: 70, leading: 94, colour: colour('ink') }
      : { face: 'title', size: 62, leading: 80, colour: colour('ink') };
  const sub: Style = { face: 'text', size: 33, leading: 52, colour: colour('ink2') };
  const note: Style = { face: 'note', size: 34, leading: 54, colour: colour('ink2') };
  const source: Style = { face: 'text', size: 28, leading: 44, colour: colour('ink3') };

  const scale = LABEL / NARROW.type.label;
  const frame: Frame = { ...NARROW, width: Math.floor(ROOM / scale) };
  const bands = strips(subject, ROOM, 2);
  const qr = drawQr(addressOf(subject), QR, colour('ink'));
  const beside = ROOM - qr.width - 56;
  const said = words[lang];
  const licence = `${said.footer.licence} ${site.licence.data.name}`;

  const content = stackBlocks([
    brand(subject, name),
    20,
    rule(colour('ink'), ROOM, 2),
    20,
    setKicker(subject, ROOM, 29),
    12,
    setProse(chart.title[lang], title, lang, ROOM, true),
    12,
    setProse(caption.subtitles[0] ?? '', sub, lang, ROOM, true),
    52,
    drawClean(subject, frame, { width: ROOM, height: Number.POSITIVE_INFINITY, label: LABEL }),
    48,
    ...spaceOut(
      notesOf(chart, chart.views[0]).map((text) => setProse(text[lang], note, lang, ROOM)),
      20,
    ),
    44,
    ...spaceOut(bands, 16),
    28,
    besideBlocks([
      [
        0,
        stackBlocks([
          ...caption.sources.map((text) => setProse(text, source, lang, beside)),
          setProse(licence, source, lang, beside),
          10,
          setProse(said.image.scan, { ...source, colour: colour('ink') }, lang, beside),
        ]),
      ],
      [ROOM - qr.width, stackBlocks([6, qr])],
    ]),
  ]);
  return {
    width: WIDTH,
    height: Math.ceil(content.height) + 2 * 60,
    lang,
    title: chart.title[lang],
    description: describeSubject(subject),
    paper: colour('paper'),
    layers: placeBlock(content, MARGIN, 60),
  };
}
