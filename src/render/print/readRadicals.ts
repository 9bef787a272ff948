import { findGlyph } from '../fonts/advances.ts';
import { readFont } from '../fonts/readFont.ts';

/** The Han font of the sheets; its other weights and the Song have the same characters. */
const FONT = '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf';

/** CJK radicals and Kangxi radicals, which look like characters and are none. */
const RADICALS = { from: 0x2e80, to: 0x2fdf } as const;
const UNIFIED = { from: 0x4e00, to: 0x9fff } as const;

const codesIn = ({ from, to }: { readonly from: number; readonly to: number }) =>
  Array.from({ length: to - from + 1 }, (_, index) => from + index);

let known: ReadonlyMap<number, number> | null = null;

/** The character that each radical shares its glyph with in the font. */
export function readRadicals(): ReadonlyMap<number, number> {
  if (known !== null) return known;
  const font = readFont(FONT);
  const characters = new Map(codesIn(UNIFIED).map((code) => [findGlyph(font, code), code]));
  characters.delete(null);
  known = new Map(
    codesIn(RADICALS).flatMap((code) => {
      const character = characters.get(findGlyph(font, code));
      return character === undefined ? [] : [[code, character] as const];
    }),
  );
  return known;
}
