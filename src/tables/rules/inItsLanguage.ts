import { findMiswriting } from '../../lib/findMiswriting.ts';
import { Mistake } from '../mistake.ts';
import type { RowMistake } from './rowRule.ts';

/** A rule of every table: what stands in a column of a language is written in it, and plain. */
export function inItsLanguage(row: object): readonly RowMistake[] {
  return Object.entries(row).flatMap(([field, value]) => {
    const [, suffix] = /(Zh|En)$/.exec(field) ?? [];
    if (suffix === undefined || typeof value !== 'string') return [];
    const found = findMiswriting(value, suffix === 'Zh' ? 'zh' : 'en');
    return found === null ? [] : [{ field, mistake: new Mistake(found.expected, found.fix) }];
  });
}
