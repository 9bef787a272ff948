import type { Facts } from '../../figures/facts.ts';
import { type Figure, sourcesOf } from '../../figures/quantity.ts';
import type { Region } from '../../tables/index.ts';
import { placesIn, STRANGE_PLACE, strangePlacesIn } from '../judge/gazetteer.ts';
import { placeName, placesRound } from '../judge/placeNames.ts';
import type { Finding, Rule } from '../judge/rule.ts';
import { findScopeSlips, SCOPE_FIX } from '../judge/scopes.ts';
import type { Placed, SpecSubject, Text } from '../judge/specSubject.ts';
import { homeOfReport } from '../row.ts';
import type { SpecPath } from '../spec/readSpec.ts';

/** Something that a spec names, and the place that it is about. */
interface Named {
  readonly id: string;
  readonly path: SpecPath;
  readonly region: Region;
}

/** Every number and report of a spec with its place. */
function namedIn({ spec, facts, views, texts }: SpecSubject): readonly Named[] {
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
    sourcesOf(quantity).map(({ id, region }) => ({ id, path, region })),
  );
  // What a report tells is about the place that the report is about.
  const reports = [
    ...views.flatMap((view) => view.reports),
    ...texts.flatMap((text) => text.reports),
  ].map(({ report, path }) => ({ id: report.id, path, region: homeOfReport(report, facts) }));
  return [...numbers, ...reports];
}

function judgeHomes(named: readonly Named[], facts: Facts): Finding[] {
  const [first, ...others] = named.map((one) => ({ ...one, home: facts.home(one.region) }));
  if (first === undefined) return [];
  return others
    .filter(({ home }) => home !== first.home)
    .map(({ id, path, home }) => ({
      path,
      seen: `${id} is about ${home.id}, ${first.id} about ${first.home.id}`,
      expected: 'one province in a chart: nothing of Huidong beside Hainan',
      fix: 'Give the numbers of each a chart of their own.',
    }));
}

const isHeading = ({ path }: Text): boolean => ['title', 'subtitle'].includes(String(path.at(-2)));
const isSubtitle = ({ path }: Text): boolean => path[0] === 'subtitle';

/** A title and a subtitle name no place but those of the numbers, and the subtitle of the chart names one. */
function judgeNames(named: readonly Named[], { facts, texts }: SpecSubject): Finding[] {
  const own = [...new Set(named.map(({ region }) => region))];
  if (own.length === 0) return [];
  const round = new Set(own.flatMap((region) => placesRound(region, facts.regions)));
  return texts.filter(isHeading).flatMap((text): Finding[] => {
    const { path, lang, template } = text;
    const places = facts.regions.filter((region) => {
      const name = placeName(region)?.[lang];
      return name !== undefined && template.includes(name);
    });
    const names = [...round].flatMap((region) => placeName(region)?.[lang] ?? []);
    if (isSubtitle(text) && !places.some((place) => round.has(place)) && names.length > 0)
      return [
        {
          path,
          seen: template,
          expected: `a subtitle that says where: ${names.join(' or ')}`,
          fix: 'Name the place that the numbers are about.',
        },
      ];
    const labels = [...round].map(({ labelZh, labelEn }) => (lang === 'zh' ? labelZh : labelEn));
    const namedHere = [
      ...places.flatMap((place) => placeName(place)?.[lang] ?? []),
      ...placesIn(template, lang).map(({ name }) => name),
    ];
    return [...new Set(namedHere)]
      .filter((name) => !labels.some((label) => label.includes(name)))
      .map((name) => ({
        path,
        seen: `«${name}», while the numbers are about ${own.map(({ id }) => id).join(', ')}`,
        expected: 'no place but those that the numbers are about',
        fix: 'Name the place of the numbers.',
      }));
  });
}

/** The figures under the numbers that a text stands with: of a label its own, of the title all. */
function figuresBeside({ path }: Text, { views }: SpecSubject): readonly Figure[] {
  const room = path.slice(0, -2);
  return views
    .flatMap(({ numbers }) => numbers)
    .filter(({ path: place }) => room.every((key, index) => place[index] === key))
    .flatMap(({ quantity }) => sourcesOf(quantity));
}

/** No text spreads its numbers over more than they are of, or speaks of a place that no report in use names. */
function judgeScopes(text: Text, subject: SpecSubject): Finding[] {
  const { path, lang, template } = text;
  const { facts } = subject;
  const slips = findScopeSlips(template, facts, lang, figuresBeside(text, subject));
  const strange = isHeading(text) ? [] : strangePlacesIn(template, facts, lang);
  return [
    ...slips.map(({ word, expected }) => ({ path, seen: `«${word}»`, expected, fix: SCOPE_FIX })),
    ...strange.map(({ name }) => ({ path, seen: `«${name}»`, ...STRANGE_PLACE })),
  ];
}

/** REGION: Huidong, a county of another province, never stands with Hainan, and what a chart says of its place is so. */
export const region: Rule = {
  id: 'REGION',
  promise: {
    zh: '广东省惠东县不与海南放在一起',
    en: 'Huidong County, Guangdong, does not stand beside Hainan',
  },
  never: 'a chart is about one province, and its place in the gallery says which',
  judgeSpec(subject) {
    const named = namedIn(subject);
    return [
      ...judgeHomes(named, subject.facts),
      ...judgeNames(named, subject),
      ...subject.texts.flatMap((text) => judgeScopes(text, subject)),
    ];
  },
};
