/** A glyph's outline in units of the font, its first point apart, so that it can stand anywhere. */
export interface Outline {
  readonly x: number;
  readonly y: number;
  /** What follows the first point, in relative commands; empty for a blank. */
  readonly rest: string;
}

interface Command {
  readonly type: string;
  readonly values: readonly number[];
}

/** Numbers one after the other, as short as SVG lets them be: a minus separates. */
const join = (numbers: readonly number[]) => numbers.join(' ').replaceAll(' -', '-');

/** Makes absolute commands relative: a third fewer bytes, and one text for every place of a glyph. */
export function relativeOutline(commands: readonly Command[]): Outline {
  const [first] = commands;
  const [startX = 0, startY = 0] = first?.values ?? [];
  let [x, y] = [startX, startY];
  let [openX, openY] = [startX, startY];
  let rest = '';
  for (const { type, values } of commands.slice(1)) {
    if (type === 'Z') {
      rest += 'z';
      [x, y] = [openX, openY];
      continue;
    }
    const relative = values.map((value, index) => value - (index % 2 === 0 ? x : y));
    [x = 0, y = 0] = values.slice(-2);
    if (type === 'M') [openX, openY] = [x, y];
    rest += type.toLowerCase() + join(relative);
  }
  return { x: startX, y: startY, rest };
}

/** The outline as a path that starts from its place. */
export const printOutline = ({ x, y, rest }: Outline, dx: number, dy: number): string =>
  rest === '' ? '' : `M${join([x + dx, y + dy])}${rest}`;
