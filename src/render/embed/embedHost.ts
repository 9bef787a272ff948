import type { Chart } from '../../charts/chart.ts';
import type { Facts } from '../../figures/facts.ts';
import { writeFixedFrame, writeFluidFrame } from '../../lib/embedCode.ts';
import { LANGUAGE_TAGS, type Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { words } from '../../lib/words/index.ts';
import { linkTo } from '../../publish/linkTo.ts';
import { embedSubject } from './embedSubject.ts';

/** The pages that stand for other people's sites in the guide for editors. */
export const HOSTS = ['styled', 'wordpress', 'dark'] as const;

export type Host = (typeof HOSTS)[number];

/** What every sample has: a mast, a column, two paragraphs. */
const LAYOUT = `body{margin:0;font:17px/1.8 "PingFang SC","Microsoft YaHei","Noto Sans SC",Arial,sans-serif}
header{display:flex;gap:1.5em;align-items:baseline;padding:.6em 1em}
header b{font-size:1.35em}
main{max-width:38em;margin:0 auto;padding:1em 1em 2em}
h1{text-align:center;line-height:1.4}
.by{text-align:center;font-size:.75em}
iframe{margin:1em 0}`;

/** Styles of the kind that breaks what is pasted into a page without a frame round it. */
const STYLES: Readonly<Record<Host, string>> = {
  styled: `body{background:#fff;color:#222}
header{background:#1767b1;color:#fff}
main *{letter-spacing:.02em!important}
h1,h2,h3{color:#c00!important;font:bold 1.6em/1.4 serif!important;text-transform:uppercase}
p{text-indent:2em!important}
.by{text-indent:0!important;color:#888}
table,svg{width:40px!important;border:3px dotted #0a0!important}
figure,fieldset{float:right!important;width:30%!important}
label,input,a{display:block!important;color:#0a0!important;font-size:30px!important}`,
  wordpress: `body{background:#fff;color:#333;font-family:Georgia,"Songti SC","Noto Serif SC",serif}
header{border-bottom:3px double #333}
.by{color:#777}`,
  dark: `body{background:#101417;color:#d5d2cb}
header{border-bottom:1px solid #3a4147}
.by{color:#8f8d86}`,
};

/** The code as it stands in the page of each host. */
function writeFrame(host: Host, chart: Chart, facts: Facts, lang: Language): string {
  // Without the host's name, so that the samples work wherever the site is served.
  const embed = linkTo(paths.embed(chart.id), lang);
  const subject = { ...embedSubject(chart, facts, lang), embed };
  if (host === 'dark') return writeFluidFrame({ ...subject, embed: `${embed}?theme=dark` });
  if (host === 'styled') return writeFluidFrame(subject);
  // What WordPress makes of the answer of oEmbed.
  return writeFixedFrame(subject)
    .replace(/ (loading|sandbox)="[^"]*"/g, '')
    .replace(
      '<iframe',
      '<iframe class="wp-embedded-content" sandbox="allow-scripts" loading="lazy"',
    );
}

/** Renders a page of somebody else's with a chart in it; `chart` is the one to embed. */
export function renderHost(host: Host, chart: Chart, facts: Facts, lang: Language): string {
  const { name, menu, headline, byline, before, after } = words[lang].embedGuide.host;
  return `<!doctype html>
<html lang="${LANGUAGE_TAGS[lang]}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="robots" content="noindex">
<title>${name}</title>
<style>
${LAYOUT}
${STYLES[host]}
</style>
</head>
<body>
<header><b>${name}</b>${menu.map((entry) => `<span>${entry}</span>`).join('')}</header>
<main>
<h1>${headline}</h1>
<p class="by">${byline}</p>
<p>${before}</p>
${writeFrame(host, chart, facts, lang)}
<p>${after}</p>
</main>
</body>
</html>
`;
}
