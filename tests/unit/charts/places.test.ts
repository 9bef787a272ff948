import { describe, expect, it } from 'vitest';
import { loadEdition } from '../../../src/charts/edition.ts';
import { placesIn, strangePlacesIn } from '../../../src/charts/judge/gazetteer.ts';
import { findScopeSlips } from '../../../src/charts/judge/scopes.ts';

const { facts } = loadEdition();

describe('placesIn(text, lang)', () => {
  const named = (text: string) => placesIn(text, 'zh').map(({ name }) => name);

  it('finds cities and provinces, and those of Hainan', () => {
    expect(named('从广州到三亚，再到黑龙江')).toEqual(['三亚', '黑龙江', '广州']);
    expect(placesIn('Hong Kong, Sanya and Xi’an', 'en')).toHaveLength(3);
  });

  it('takes no word for a place that only looks like one', () => {
    expect(named('海南昌江建成都要时间，经济南部，南海西部，海上海南，面临高温，昌江西部')).toEqual(
      ['昌江', '昌江'],
    );
    expect(placesIn('Shanxilike', 'en')).toEqual([]);
  });
});

describe('strangePlacesIn(text, facts, lang)', () => {
  it('knows what a table says in either language, and no more', () => {
    // Sanya and Henan stand in events; no table speaks of Guangzhou.
    expect(strangePlacesIn('三亚、河南、惠东、昌江', facts, 'zh')).toEqual([]);
    expect(strangePlacesIn('Sanya, Henan and Guangzhou', facts, 'en')).toEqual([
      { name: 'Guangzhou', at: 17 },
    ]);
  });
});

describe('findScopeSlips(text, facts, lang, others)', () => {
  const words = (text: string) => findScopeSlips(text, facts, 'zh').map(({ word }) => word);

  it('holds 全省, 全市 and 全县 to the places of the numbers', () => {
    expect(words('全省有{qionghai-assets-lost-2022}')).toEqual(['全省']);
    expect(words('全县有{huidong-campaign-enterprises-2021-2024}')).toEqual([]);
    expect(words('全省有{huidong-campaign-enterprises-2021-2024}')).toEqual(['全省']);
    expect(words('全市有{haikou-household-union-members-2021}')).toEqual([]);
    expect(
      words('全省有{service-sites-2022}，省农信社有{outdoor-stations-rural-credit-2022}'),
    ).toEqual([]);
    expect(words('全省有{outdoor-stations-rural-credit-2022}，共{service-sites-2022}')).toEqual([
      '全省',
    ]);
  });

  it('lets 全国 stand beside what counts something national', () => {
    expect(words('全国劳模{national-model-workers-2013-2018}')).toEqual([]);
    expect(words('全国有{service-sites-2022}')).toEqual(['全国']);
    expect(words('全国总工会办的，有{migrant-children-activity-2021}')).toEqual([]);
  });

  it('looks for the numbers of the text where a sentence has none', () => {
    const [bank] = facts.figures.filter(({ id }) => id === 'outdoor-stations-rural-credit-2022');
    expect(
      findScopeSlips('Across Hainan', facts, 'en', bank === undefined ? [] : [bank]),
    ).toHaveLength(1);
    expect(findScopeSlips('Across Hainan', facts, 'en')).toEqual([]);
  });
});
