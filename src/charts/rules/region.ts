import { sourcesOf } from '../../figures/quantity.ts';
import type { Rule } from '../judge/rule.ts';
import type { Placed } from '../judge/specSubject.ts';
import { homeOfReport } from '../row.ts';

/** REGION: Huidong, a county of another province, never stands with Hainan. */
export const region: Rule = {
  id: 'REGION',
  promise: {
    zh: '广东省惠东县不与海南放在一起',
    en: 'Huidong County, Guangdong, does not stand beside Hainan',
  },
  never: 'a chart is about one province, and its place in the gallery says which',
  judgeSpec({ spec, facts, views, texts }) {
    const crowned = (['finding', 'hero'] as const).flatMap((key): Placed[] => {
      const id = spec[key];
      const quantity = typeof id === 'string' ? facts.find(id) : undefined;
      return quantity === undefined ? [] : [{ quantity, path: [key] }];
    });
    const numbers = [
      ...views.flatMap((view) => view.numbers),
      ...crowned,
      ...texts.flatMap(({ bound }) => bound),
    ].flatMap(({ quantity, path }) =>
      sourcesOf(quantity).map(({ id, region: of }) => ({ id, path, home: facts.home(of) })),
    );
    // What a report tells is about the place that the report is about.
    const reports = [
      ...views.flatMap((view) => view.reports),
      ...texts.flatMap((text) => text.reports),
    ].map(({ report, path }) => ({ id: report.id, path, home: homeOfReport(report, facts) }));
    const named = [...numbers, ...reports];
    const [first] = named;
    if (first === undefined) return [];
    return named
      .filter(({ home }) => home !== first.home)
      .map(({ id, path, home }) => ({
        path,
        seen: `${id} is about ${home.id}, ${first.id} about ${first.home.id}`,
        expected: 'one province in a chart: nothing of Huidong beside Hainan',
        fix: 'Give the numbers of each a chart of their own.',
      }));
  },
};
