import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { splitQuotation } from '../../../src/lib/splitQuotation.ts';
import { expectNone } from '../../support/expect-none.ts';

const show = (quotation: string, number: string) =>
  splitQuotation(quotation, number)
    .map((word) => `${word.before}${word.number && `[${word.number}]`}${word.after}`)
    .join('|');

describe('splitQuotation(quotation, number)', () => {
  it.each([
    [
      '全省11.7万多名职工参加了劳动和技能竞赛',
      '11.7万',
      '全省[11.7万]多名|职工|参加了|劳动|和技能|竞赛',
    ],
    ['自2018年以来，全省9138家企事业单位', '9138', '自2018年以来，|全省[9138]家企|事业|单位'],
  ])('%s', (quotation, number, words) => expect(show(quotation, number)).toBe(words));

  it('quotes each report as it is printed, every number whole and with its unit', () => {
    const faults = loadEdition().facts.figures.flatMap(({ id, row: { evidence, token } }) => {
      const words = splitQuotation(evidence, token);
      const said = words.map(({ before, number, after }) => before + number + after);
      const own = words.filter(({ number }) => number !== '');
      const unit = words[words.findIndex(({ number }) => number !== '') + 1]?.before ?? '';
      const torn = own.some(({ after }) => after === '') && /^[万亿%户人个元家名项次]/.test(unit);
      const whole = own.length === 1 && own[0]?.number === token;
      return said.join('') === evidence && whole && !torn ? [] : [`${id}: ${said.join('|')}`];
    });
    expectNone(faults, 'src/lib/wordBreaks.ts must hold these numbers to their units:');
  });
});
