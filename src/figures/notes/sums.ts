import type { Tables } from '../../tables/index.ts';
import { readNumbers, type Written } from './written.ts';

/** What stands on one side of a relation: a number, or arithmetic with numbers. */
export interface Side {
  readonly value: number;
  readonly numbers: readonly Written[];
}

/** Arithmetic that a text does: `3,050×1,000元=305万元` has two sides, `72÷117` has one and states no result. */
export interface Sum {
  readonly index: number;
  readonly text: string;
  /** In order; `null` where a side is no arithmetic. */
  readonly sides: readonly (Side | null)[];
  /** Between the sides. */
  readonly relations: readonly Relation[];
}

type Relation = '=' | '≤' | '≥';
type Item = Written | string;

const RELATIONS: ReadonlySet<Item> = new Set(['=', '≤', '≥']);
const OPERATORS: ReadonlySet<Item> = new Set(['+', '−', '×', '÷']);
const SIGN = /^[-+−×÷=≤≥()（）]/;
const BRACKETS: Readonly<Record<string, string>> = { '（': '(', '）': ')' };

/** A side by the rules of precedence; `null` where it is no arithmetic. */
function readSide(items: readonly Item[]): Side | null {
  let at = 0;
  const take = (...signs: readonly string[]): string | null => {
    const item = items[at];
    if (typeof item !== 'string' || !signs.includes(item)) return null;
    at += 1;
    return item;
  };
  const readFactor = (): number => {
    const item = items[at];
    if (typeof item === 'object') {
      at += 1;
      return item.percent ? item.value / 100 : item.value;
    }
    const value = take('(') === null ? Number.NaN : readTotal();
    return take(')') === null ? Number.NaN : value;
  };
  const readProduct = (): number => {
    let value = readFactor();
    for (let sign = take('×', '÷'); sign !== null; sign = take('×', '÷'))
      value = sign === '×' ? value * readFactor() : value / readFactor();
    return value;
  };
  function readTotal(): number {
    let value = readProduct();
    for (let sign = take('+', '−'); sign !== null; sign = take('+', '−'))
      value = sign === '+' ? value + readProduct() : value - readProduct();
    return value;
  }
  const value = readTotal();
  if (Number.isNaN(value) || at < items.length) return null;
  return { value, numbers: items.filter((item) => typeof item === 'object') };
}

function readSum(index: number, text: string, items: readonly Item[]): Sum {
  const sides: Item[][] = [[]];
  const relations: Relation[] = [];
  for (const item of items) {
    if (RELATIONS.has(item)) {
      relations.push(item as Relation);
      sides.push([]);
    } else sides.at(-1)?.push(item);
  }
  return { index, text: text.trim(), sides: sides.map(readSide), relations };
}

/** The words that may stand behind a number in arithmetic. */
export const unitWords = (units: Tables['units']): readonly string[] =>
  units.flatMap(({ labelZh, oneEn, manyEn }) =>
    [labelZh, oneEn, manyEn].filter((word) => word !== null),
  );

/** The arithmetic that stands in a text. `units` are the words that may stand behind a number in it: 元, people. */
export function readSums(text: string, units: readonly string[]): readonly Sum[] {
  const numbers = new Map(readNumbers(text).map((number) => [number.index, number]));
  const longestFirst = units.toSorted((a, b) => b.length - a.length);
  const sums: Sum[] = [];
  let items: Item[] = [];
  let start = 0;
  let at = 0;
  const end = () => {
    if (items.some((item) => OPERATORS.has(item) || RELATIONS.has(item)))
      sums.push(readSum(start, text.slice(start, at), items));
    items = [];
  };
  while (at < text.length) {
    const rest = text.slice(at);
    const number = numbers.get(at);
    const sign = SIGN.exec(rest)?.[0];
    const unit = items.length > 0 ? longestFirst.find((word) => rest.startsWith(word)) : undefined;
    if (items.length === 0) start = at;
    if (number !== undefined) {
      items.push(number);
      at += number.text.length;
    } else if (unit !== undefined) at += unit.length;
    else if (sign !== undefined) {
      items.push(BRACKETS[sign] ?? sign);
      at += sign.length;
    } else {
      if (!/^\s/.test(rest)) end();
      at += 1;
    }
  }
  end();
  return sums;
}
