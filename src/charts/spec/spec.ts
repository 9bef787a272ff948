import { z } from 'zod';
import { FORMS } from '../forms/index.ts';
import { RULE_IDS } from '../rules/ids.ts';
import { bilingual } from './bilingual.ts';
import { checkId, numberId, topicId } from './ids.ts';

const viewBase = {
  /** Names the view in the address: `?view=points`. */
  id: z.string().regex(/^[a-z][a-z0-9-]*$/, 'small letters, digits and hyphens, a letter first'),
  /** What the switch says. */
  label: bilingual,
  /** What is measured in this view, where that is not what the subtitle of the chart says. */
  subtitle: bilingual.optional(),
  /** The editor's word on this view, printed under it. */
  note: bilingual.optional(),
};

/** A view of a chart, in one of the forms. */
export const viewSpec = z.discriminatedUnion('form', [
  FORMS.bars.schema.extend(viewBase),
  FORMS.change.schema.extend(viewBase),
  FORMS.nested.schema.extend(viewBase),
  FORMS.pairs.schema.extend(viewBase),
  FORMS.parts.schema.extend(viewBase),
  FORMS.spans.schema.extend(viewBase),
  FORMS.strip.schema.extend(viewBase),
  FORMS.tally.schema.extend(viewBase),
  FORMS.timeline.schema.extend(viewBase),
  FORMS.units.schema.extend(viewBase),
]);

/** A chart as it stands in `content/charts/<id>.yaml`: a spec, not code. */
export const chartSpec = z.strictObject({
  topic: topicId,
  /** Place in the gallery, from 1. */
  order: z.int().positive(),
  /** Whether the chart stands on the front page. */
  headline: z.boolean().default(false),
  /** The number set largest beside the chart on the front page. */
  hero: numberId.optional(),
  /** The one number that the title is about: the only red mark. A chart without a single finding has none. */
  finding: numberId.nullable(),
  /** States the finding. Numbers are `{figure-id}`, never typed. */
  title: bilingual,
  /** What is measured, in which unit, where. */
  subtitle: bilingual,
  /** The caveat a reader needs, in one or two sentences. */
  note: bilingual,
  views: z.array(viewSpec).min(1).max(5),
  /** Rows of `checks.csv` that readers see recomputed beside the chart. */
  checks: z.array(checkId).default([]),
  /** Rules that the chart breaks for a reason, which is printed under it. */
  waivers: z
    .array(
      z.strictObject({
        rule: z.enum(RULE_IDS),
        /** The id of the one view that breaks it; without it the waiver holds for the whole chart. */
        view: z.string().optional(),
        reason: bilingual,
      }),
    )
    .default([]),
});

export type ChartSpec = z.infer<typeof chartSpec>;
export type ViewSpec = ChartSpec['views'][number];
