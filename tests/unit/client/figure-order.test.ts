import { describe, expect, it } from 'vitest';
import { arrange } from '../../../src/client/figures/order.ts';
import {
  type FigureFacts,
  type FigureSort,
  parseFigureFacts,
} from '../../../src/lib/figureFacts.ts';

type Named = FigureFacts & { readonly name: string };

/** `name: report offset topic unit region start end value`. */
function figure(text: string): Named {
  const [name, report, offset, topic, unit, region, start, end, value] = text.split(/:? /);
  const facts = `${report} ${offset} ${topic} stock ${unit} exact ${region} ${region} i - ${start} ${end} stated ${value}`;
  return { ...parseFigureFacts(facts), name: name ?? '' };
}

const figures = [
  figure('households: a 50 hardship household hainan 2018 2018 13126'),
  figure('money: b 10 hardship yuan hainan 2022 2022-11 4000000'),
  figure('fewer: b 90 hardship household hainan 2022 2022 1053'),
  figure('sites: a 20 sites item hainan - - 262'),
  figure('union: c 5 huidong household huidong 2024 2024 99999'),
];

const inGroups = (sort: FigureSort, keys: readonly string[] = []) =>
  arrange(figures, sort, keys).map(
    ({ root, key, figures: group }) => `${root} ${key}: ${group.map(({ name }) => name).join(' ')}`,
  );

describe('arrange(figures, sort, keys)', () => {
  it('by topic: as the page has them', () => {
    expect(inGroups('topic', ['sites', 'hardship', 'huidong'])).toEqual([
      'hainan sites: sites',
      'hainan hardship: households money fewer',
      'huidong huidong: union',
    ]);
  });

  it('by report: as the report has them', () => {
    expect(inGroups('report', ['a', 'b', 'c'])).toEqual([
      'hainan a: sites households',
      'hainan b: money fewer',
      'huidong c: union',
    ]);
  });

  it('latest first: a whole year after its months, what has no time last', () => {
    expect(inGroups('period')).toEqual([
      'hainan hainan: fewer money households sites',
      'huidong huidong: union',
    ]);
  });

  it('by size: never across units, never Huidong among Hainan', () => {
    expect(inGroups('value')).toEqual([
      'hainan household: households fewer',
      'hainan yuan: money',
      'hainan item: sites',
      'huidong household: union',
    ]);
  });
});
