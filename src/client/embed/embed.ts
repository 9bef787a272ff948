import { areasOf } from '../chart/areas.ts';
import { defineUnionChart } from '../chart/union-chart.ts';
import { followViews } from '../chart/views.ts';
import { tellHeight } from './height.ts';
import { keepView } from './way-back.ts';

// An embed shows a chart of many marks by its bands, which are areas: it does without the search for the nearest mark.
defineUnionChart(areasOf);
followViews();
const chart = document.querySelector('.chart');
if (chart !== null) {
  keepView(chart);
  tellHeight(chart.id.replace('chart-', ''));
}
