import { areasOf } from './areas.ts';
import { tellHeight } from './embed-height.ts';
import { keepView } from './embed-way-back.ts';
import { defineUnionChart } from './union-chart.ts';
import { followViews } from './views.ts';

// An embed shows a chart of many marks by its bands, which are areas: it does without the search for the nearest mark.
defineUnionChart(areasOf);
followViews();
const chart = document.querySelector('.chart');
if (chart !== null) {
  keepView(chart);
  tellHeight(chart.id.replace('chart-', ''));
}
