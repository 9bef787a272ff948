/** A number as it stands in a text, with its word of scale: `1,913万`, `27.54 million`, `61.54%`. */
export interface Written {
  /** Where it begins in the text, and what it is there. */
  readonly index: number;
  readonly text: string;
  /** In the base unit; of a share, its per cent. */
  readonly value: number;
  /** What its last digit counts: `2.96万` is told to 100. */
  readonly step: number;
  readonly percent: boolean;
}

const NUMBER =
  /(?<![\d.,])(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d+))?(?:(%)|\s?[多余]?(百万|千万|百亿|千亿|万|亿)|\s(million|billion|m)\b)?/gu;

const SCALES: Readonly<Record<string, number>> = {
  ...{ 万: 1e4, 百万: 1e6, 千万: 1e7, 亿: 1e8, 百亿: 1e10, 千亿: 1e11 },
  ...{ m: 1e6, million: 1e6, billion: 1e9 },
};

/** Digits beyond which a product of decimals is noise. */
const SURE_DIGITS = 15;

/** Every number that a text writes in digits, in order. */
export function readNumbers(text: string): readonly Written[] {
  return [...text.matchAll(NUMBER)].map((match) => {
    const [written, whole = '', fraction = '', percent, han, english] = match;
    const scale = SCALES[han ?? english ?? ''] ?? 1;
    const told = Number(`${whole.replaceAll(',', '')}.${fraction}`);
    return {
      index: match.index,
      text: written,
      value: Number((told * scale).toPrecision(SURE_DIGITS)),
      step: scale / 10 ** fraction.length,
      percent: percent !== undefined,
    };
  });
}
