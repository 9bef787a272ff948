/** Lets the links to the chart's own page lead to the view that is shown. */
export function keepView(chart: Element): void {
  const [, ...others] = chart.querySelectorAll<HTMLInputElement>('.views input');
  const update = () => {
    const chosen = others.find(({ checked }) => checked);
    for (const link of chart.querySelectorAll<HTMLAnchorElement>('.source-row a')) {
      link.search = chosen === undefined ? '' : `?view=${chosen.value}`;
    }
  };
  update();
  chart.addEventListener('change', update);
}
