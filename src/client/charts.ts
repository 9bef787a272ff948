import { spotsOf } from './chart/spots.ts';
import { defineUnionChart } from './chart/union-chart.ts';
import { followViews } from './chart/views.ts';

defineUnionChart(spotsOf);
followViews();
