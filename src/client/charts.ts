import { defineUnionChart } from './union-chart.ts';
import { followViews } from './views.ts';

defineUnionChart();
followViews();
