import type { APIRoute } from 'astro';
import { loadEdition } from '../../../charts/edition.ts';
import type { Language } from '../../../lib/language.ts';
import { localePaths } from '../../../lib/locale.ts';
import { HOSTS, type Host, renderHost } from '../../../render/embed/embedHost.ts';

interface Props {
  host: Host;
  lang: Language;
}

export function getStaticPaths() {
  return localePaths().flatMap(({ params, props }) =>
    HOSTS.map((host) => ({ params: { ...params, host }, props: { ...props, host } })),
  );
}

/** Pages that stand for other people's: `.htm`, so that nothing takes them for pages of the site. */
export const GET: APIRoute<Props> = ({ props: { host, lang } }) => {
  const { facts, charts } = loadEdition();
  const headlines = charts.filter(({ headline }) => headline);
  const chart = headlines[HOSTS.indexOf(host) % headlines.length];
  if (chart === undefined) throw new Error('There is no headline chart to show.');
  return new Response(renderHost(host, chart, facts, lang), {
    headers: { 'Content-Type': 'text/html; charset=utf-8' },
  });
};
