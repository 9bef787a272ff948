/** Views are radios that work without a script; this keeps the address in step, so that a view can be linked to. */
export function followViews(): void {
  const charts = [...document.querySelectorAll('.chart')];
  const radiosOf = (chart: Element) => [
    ...chart.querySelectorAll<HTMLInputElement>('.views input'),
  ];

  // A page of one chart opens at the view that its address names.
  const wanted = new URLSearchParams(location.search).get('view');
  const [only] = charts;
  if (charts.length === 1 && only) {
    for (const radio of radiosOf(only)) if (radio.value === wanted) radio.checked = true;
  }

  document.addEventListener('change', ({ target }) => {
    if (!(target instanceof HTMLInputElement) || !target.closest('.views')) return;
    const chart = target.closest('.chart');
    const first = chart ? radiosOf(chart)[0] : undefined;
    const write = (address: URL) => {
      if (target === first) address.searchParams.delete('view');
      else address.searchParams.set('view', target.value);
      return address.href;
    };
    // On a page of several charts, the links to the chart's own page carry the view.
    if (charts.length > 1) {
      for (const link of chart?.querySelectorAll<HTMLAnchorElement>('.source-row a') ?? []) {
        link.href = write(new URL(link.href));
      }
      return;
    }
    try {
      history.replaceState(null, '', write(new URL(location.href)));
    } catch {
      // A sandboxed embed has no address of its own to keep.
    }
  });
}
