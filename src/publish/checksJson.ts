import { type Check, computeVerdict } from '../figures/checks.ts';
import type { Facts } from '../figures/facts.ts';
import { type Figure, type Quantity, sourcesOf } from '../figures/quantity.ts';
import { formatQuantity } from '../lib/format.ts';
import type { Bilingual } from '../lib/language.ts';
import { paths } from '../lib/paths.ts';
import { site } from '../site.ts';
import { address } from './address.ts';
import { writeArithmetic } from './arithmetic.ts';
import { DICTIONARY } from './dictionary/index.ts';

const { title, text, columns } = DICTIONARY.checks;

/** The addresses of a page in both languages. */
const inBoth = (path: string): Bilingual => ({ zh: address(path, 'zh'), en: address(path, 'en') });

/** A number of a check: what a report states, or what follows from its figures. */
function describeNumber(quantity: Quantity) {
  const { id, kind, label, value, qualifier, unit } = quantity;
  return {
    id,
    kind,
    label,
    value,
    qualifier,
    unit: { id: unit.id, zh: unit.labelZh, en: unit.manyEn },
    printed: { zh: formatQuantity(quantity, 'zh'), en: formatQuantity(quantity, 'en') },
    formula:
      quantity.kind === 'figure'
        ? null
        : {
            ids: writeArithmetic(quantity, (figure) => figure.id),
            values: writeArithmetic(quantity, (figure) => String(figure.value)),
          },
  };
}

/** Where a figure stands: the report, the character from zero, the phrase around it and the place on its page. */
function describePlace(figure: Figure) {
  const { id, value, label, row, report } = figure;
  return {
    id,
    label,
    value,
    report: report.id,
    offset: row.offset,
    token: row.token,
    evidence: row.evidence,
    page: inBoth(paths.evidence(report.id, id)),
  };
}

/** The gap between the two, without the noise of floating point. */
const gapOf = ({ claim, against }: Check) => Number((claim.value - against.value).toPrecision(12));

function describeCheck(check: Check) {
  const { row, claim, against } = check;
  const { noteZh, noteEn } = row;
  const note: Bilingual | null =
    noteZh === null && noteEn === null ? null : { zh: noteZh ?? '', en: noteEn ?? '' };
  return {
    id: check.id,
    page: inBoth(paths.check(check.id)),
    verdict: check.verdict,
    relation: row.relation,
    tolerance: row.tolerance,
    claim: describeNumber(claim),
    against: describeNumber(against),
    difference: gapOf(check),
    arithmetic: computeVerdict(row, claim, against),
    note,
    figures: [...new Set([claim, against].flatMap(sourcesOf))].map(describePlace),
  };
}

/** `/data/checks.json`: every check with its numbers, formulas, result and the places in the reports. */
export function deriveChecksJson({ checks }: Facts) {
  const count = (verdict: string) => checks.filter((check) => check.verdict === verdict).length;
  const verdicts = Object.entries(columns.verdict.options);
  return {
    title,
    description: text,
    page: inBoth(paths.checks()),
    dataPackage: address(paths.dataPackage()),
    licence: site.licence.data,
    relations: columns.relation.options,
    verdicts: columns.verdict.options,
    counts: Object.fromEntries(verdicts.map(([verdict]) => [verdict, count(verdict)])),
    checks: checks.map(describeCheck),
  };
}
