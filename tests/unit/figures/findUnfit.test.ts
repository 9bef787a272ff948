import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/figures/facts.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { listFiles } from '../../../src/lib/folder.ts';
import { readTables } from '../../../src/tables/index.ts';
import { projectRoot } from '../../support/project-root.ts';

/** What is wrong with the project's tables once a text in one of them is another. */
function problemsOf(table: string, search: string, replacement: string): readonly string[] {
  const files = new Map(
    listFiles(`${projectRoot}/data`).map((path) => {
      const name = path.slice(`${projectRoot}/data/`.length);
      const text = readFileSync(path, 'utf8');
      if (name === table && !text.includes(search)) throw new Error(`${name} has no ${search}`);
      return [
        name,
        new TextEncoder().encode(name === table ? text.replace(search, replacement) : text),
      ];
    }),
  );
  try {
    deriveFacts(readTables(files));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(({ file, field, expected }) => `${file} ${field}: ${expected}`);
  }
}

describe('findUnfit(derived, checks, home)', () => {
  it.each([
    [
      'a sum of two places',
      'derived.csv',
      'hardship-households-2022;hardship-households-2018',
      'hardship-households-2022;huidong-problems-rectified-2024',
      /inputs: numbers of one place; these are of hainan and huidong/,
    ],
    [
      'a difference of two units',
      'derived.csv',
      'hardship-households-2022;hardship-households-2018,household',
      'hardship-households-2022;service-sites-2022,household',
      /inputs: inputs of one unit for difference; these are in household, item/,
    ],
    [
      'a result in another unit',
      'derived.csv',
      'hardship-households-2022;hardship-households-2018,household',
      'hardship-households-2022;hardship-households-2018,yuan',
      /unit: household, which difference makes of household/,
    ],
    [
      'an input twice',
      'derived.csv',
      'hardship-households-2022;hardship-households-2018',
      'hardship-households-2022;hardship-households-2022',
      /inputs: each input once/,
    ],
    [
      'a number held against itself',
      'checks.csv',
      'service-sites-2022,equals,service-sites-parts-sum',
      'service-sites-2022,equals,service-sites-2022',
      /against: another number than the claim/,
    ],
    [
      'a number held against that of another place',
      'checks.csv',
      'service-sites-2022,equals,service-sites-parts-sum,,agrees',
      'service-sites-2022,at_least,huidong-problems-rectified-2024,,agrees',
      /against: numbers of one place; these are of hainan and huidong/,
    ],
    [
      'a tolerance beyond what rounding can do',
      'checks.csv',
      'service-sites-2022,equals,service-sites-parts-sum,,agrees',
      'service-sites-2022,at_most,service-sites-2020,99999999,agrees_rounded',
      /tolerance: from 0 to 1, the coarsest last place/,
    ],
    [
      'a reading without the note that gives it',
      'checks.csv',
      'service-sites-parts-sum,,agrees,',
      'service-sites-parts-sum,,agrees_if,',
      /verdict: a note in both languages/,
    ],
  ])('refuses %s', (_, table, search, replacement, expected) => {
    expect(problemsOf(table, search, replacement)).toContainEqual(expect.stringMatching(expected));
  });
});
