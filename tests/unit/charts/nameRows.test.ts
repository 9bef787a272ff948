import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { nameRows } from '../../../src/charts/nameRows.ts';
import { isQuantity } from '../../../src/charts/row.ts';
import { formatPeriod } from '../../../src/figures/period.ts';
import { LANGUAGES } from '../../../src/lib/language.ts';
import { expectNone } from '../../support/expect-none.ts';

const { facts, charts } = loadEdition();

const namesOf = (ids: readonly string[]) => {
  const rows = ids.flatMap((id) => facts.find(id) ?? []);
  return rows.map(nameRows(rows, 'zh'));
};

describe('nameRows(rows, lang)', () => {
  it('leaves the whole out where the parts are of one', () => {
    expect(
      namesOf([
        'service-sites-2022',
        'service-sites-reading-room-2022',
        'service-sites-help-centre-2022',
      ]),
    ).toEqual(['职工服务阵地', '职工书屋', '职工服务（帮扶）中心（站点）']);
  });

  it('names the whole where parts of two are called the same', () => {
    expect(
      namesOf([
        'qionghai-assets-fiscal-2022',
        'qionghai-assets-lost-fiscal-2022',
        'qionghai-assets-lost-2022',
      ]),
    ).toEqual([
      '盘点的固定资产：财政资金购买',
      '盘亏、拟报废或不能用的固定资产：财政资金购买',
      '盘亏、拟报废或不能用的固定资产',
    ]);
  });

  it.each(LANGUAGES)('tells the rows of every chart apart, with their time: %s', (lang) => {
    const twice = charts.flatMap((chart) => {
      const rows = chart.rows.filter(isQuantity);
      const nameOf = nameRows(rows, lang);
      const said = rows.map((row) =>
        [nameOf(row), row.kind === 'derived' ? '' : formatPeriod(row.period, lang)].join(' '),
      );
      return said.filter((one, at) => said.indexOf(one) < at).map((one) => `${chart.id}: ${one}`);
    });
    expectNone(
      twice,
      'A reader who does not see the drawing cannot tell these apart; give the figures categories in data/figures.csv:',
    );
  });
});
