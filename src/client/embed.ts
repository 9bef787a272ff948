import './charts.ts';
import { tellHeight } from './embed-height.ts';
import { keepView } from './embed-way-back.ts';

const chart = document.querySelector('.chart');
if (chart !== null) {
  keepView(chart);
  tellHeight(chart.id.replace('chart-', ''));
}
