import type { Words } from '../words.ts';
import { charts } from './charts.ts';
import { checks } from './checks.ts';
import { data } from './data.ts';
import { reports } from './reports.ts';
import { reviews } from './reviews.ts';
import { share } from './share.ts';
import { site } from './site.ts';
import { stories } from './stories.ts';

/** What the interface and the charts say in English. */
export const en: Words = {
  ...site,
  ...charts,
  ...checks,
  ...reports,
  data,
  ...stories,
  reviews,
  ...share,
};
