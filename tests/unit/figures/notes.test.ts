import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { deriveFacts } from '../../../src/figures/facts.ts';
import { readSums } from '../../../src/figures/notes/sums.ts';
import { readNumbers } from '../../../src/figures/notes/written.ts';
import { InputError } from '../../../src/lib/errors.ts';
import { readTables } from '../../../src/tables/index.ts';

type Change = readonly [file: string, before: string, after: string];

/** What is said of the project's own tables once texts in them are replaced; empty where nothing is wrong. */
function problemsAfter(...changes: readonly Change[]): readonly string[] {
  const texts = new Map(
    readdirSync('data').map((name) => [name, readFileSync(`data/${name}`, 'utf8')]),
  );
  for (const [file, before, after] of changes) {
    const text = texts.get(file) ?? '';
    if (!text.includes(before)) throw new Error(`data/${file} does not contain ${before}`);
    texts.set(file, text.replaceAll(before, after));
  }
  const files = new Map([...texts].map(([name, text]) => [name, new TextEncoder().encode(text)]));
  try {
    deriveFacts(readTables(files));
    return [];
  } catch (error) {
    if (!(error instanceof InputError)) throw error;
    return error.problems.map(
      ({ file, field, seen, expected }) => `${file} ${field} ${seen}: ${expected}`,
    );
  }
}

describe('a note of a table', () => {
  it('says no number in the project that nothing accounts for', () => {
    expect(problemsAfter()).toEqual([]);
  });

  it('keeps no number that the data has no more: each text that says it is named', () => {
    const problems = problemsAfter(
      ['figures.csv', '6173', '6174'],
      ['ledger.csv', ',6173,', ',6174,'],
    );
    for (const field of ['note_zh', 'note_en']) {
      expect(problems).toContain(
        `data/checks.csv ${field} 6,173: a number of this check, or one in a sum with numbers of the data`,
      );
    }
  });

  it('tells a share from a count', () => {
    expect(problemsAfter(['figures.csv', '72÷117为61.54%', '72÷117为61.54'])).toContainEqual(
      expect.stringContaining('figures.csv note_zh 61.54: a number that the data has'),
    );
  });

  it('does not round until it has a number', () => {
    // 61.6 million is 61,607,800 told in three digits; in two it could be anything.
    expect(problemsAfter(['checks.csv', '61.6 million', '62 million'])).toContainEqual(
      expect.stringContaining('note_en 62 million: a number of this check'),
    );
  });

  it('of a check speaks of the numbers of the check alone, or reckons with them', () => {
    // 13,126 is a number of the data, and none of this check.
    expect(problemsAfter(['checks.csv', '68−47=21家', '13126家'])).toEqual([
      'data/checks.csv note_zh 13126: a number of this check, or one in a sum with numbers of the data',
    ]);
  });

  it('may name what is counted by a number', () => {
    expect(problemsAfter(['checks.csv', '若把不足25人', '若把不足26人'])).toEqual([
      'data/checks.csv note_zh 26: a number of this check, or one in a sum with numbers of the data',
    ]);
  });

  it('does its sums right', () => {
    expect(problemsAfter(['checks.csv', '=92.72%', '=92.73%'])).toContainEqual(
      expect.stringMatching(
        /^data\/checks\.csv note_zh （223\+168\+72\+8）÷508=92\.73%: a sum that holds: on the left of = stands 0\.92716\d+, on the right 0\.9273$/,
      ),
    );
    expect(problemsAfter(['checks.csv', '26≤91', '91≤26'])).toContainEqual(
      expect.stringContaining('91≤26人: a sum that holds'),
    );
  });

  it('does sums that can be done again', () => {
    expect(problemsAfter(['checks.csv', '72÷117=61.54%', '72÷=61.54%'])).toContainEqual(
      expect.stringContaining('72÷=61.54%: numbers with + − × ÷ and brackets'),
    );
  });

  it('may try numbers out in a sum that comes to a number of the data, and in no other', () => {
    const sum = '9×1万+18×2万=45万元';
    expect(problemsAfter(['checks.csv', sum, '7×1.3万+17.95×2万=45万元'])).toEqual([]);
    expect(problemsAfter(['checks.csv', sum, '7×1.3万+17.95×2万=44.9万元'])).not.toEqual([]);
  });
});

describe('the note of a check', () => {
  it('keeps the 近, 余 or 超过 of a figure beside its number', () => {
    expect(problemsAfter(['checks.csv', '也是“近3万”', '也是“3万”'])).toEqual([
      'data/checks.csv note_zh 3万: stay-workers-2021-2022 as the report gives it, with «近»',
    ]);
    expect(problemsAfter(['checks.csv', '从前每年的90多万', '从前每年的90万'])).toEqual([
      'data/checks.csv note_zh 90万: contest-participants-yearly-2013-2018 as the report gives it, with «多» or «余»',
    ]);
    expect(problemsAfter(['checks.csv', 'a tenth of over 240,000', 'a tenth of 240,000'])).toEqual([
      'data/checks.csv note_en 240,000: relief-person-times-2016-2021 as the report gives it, with «over» or «more than»',
    ]);
  });

  it('takes no word for it that belongs to another number, or to none', () => {
    expect(
      problemsAfter(['checks.csv', '少于从前每年的90多万', '多于从前，每年的90万']),
    ).toHaveLength(1);
  });

  it('says with which word a number is printed that stands in its arithmetic', () => {
    expect(
      problemsAfter(['checks.csv', '总额印作“超过”，实际人数可略多。', '实际人数可略多。']),
    ).toEqual([
      'data/checks.csv note_zh 2,754万: stay-subsidies-2021-2022 as the report gives it, with «超过»',
    ]);
  });
});

describe('readNumbers(text)', () => {
  it.each([
    ['每人1,000元', [1000, 1, false]],
    ['超过2,754万元', [27_540_000, 10_000, false]],
    ['90多万', [900_000, 10_000, false]],
    ['24万余', [240_000, 10_000, false]],
    ['约2.96万人', [29_600, 100, false]],
    ['97.96%', [97.96, 0.01, true]],
    ['27.54 million yuan', [27_540_000, 10_000, false]],
    ['19.13 m + …', [19_130_000, 10_000, false]],
    ['19.13 men', [19.13, 0.01, false]],
  ] as const)('%s', (text, [value, step, percent]) => {
    const [number] = readNumbers(text);
    expect(number).toMatchObject({ value, percent });
    expect(number?.step).toBeCloseTo(step, 9);
  });
});

describe('readSums(text, units)', () => {
  const units = ['元', '人', '件（批）', 'yuan', 'people'];
  const valuesOf = (text: string) =>
    readSums(text, units).map(({ sides }) => sides.map((side) => side?.value ?? null));

  it.each([
    ['3,050×1,000元=305万元。', [[3_050_000, 3_050_000]]],
    ['（2,754万−1,913万−305万）元÷800元=6,700人', [[6700, 6700]]],
    ['60≤50+20=70人', [[60, 70, 70]]],
    ['72÷117为61.54%', [[72 / 117]]],
    ['由149+401=550件（批）得来', [[550, 550]]],
    ['22,180 + over 6,700', [[null]]],
    ['2 + 3 × 4 people', [[14]]],
    ['(2 + 3 = 5', [[null, 5]]],
    ['2018—2022年', []],
    ['没有数', []],
  ] as const)('%s', (text, expected) => {
    expect(valuesOf(text)).toEqual(expected);
  });
});
