import { spotsOf } from './spots.ts';
import { defineUnionChart } from './union-chart.ts';
import { followViews } from './views.ts';

defineUnionChart(spotsOf);
followViews();
