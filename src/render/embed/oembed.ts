import type { Chart } from '../../charts/chart.ts';
import type { Facts } from '../../figures/facts.ts';
import { writeFixedFrame } from '../../lib/embedCode.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { address } from '../../publish/address.ts';
import { renderJson } from '../../publish/renderJson.ts';
import { site } from '../../site.ts';
import { pictureSize } from '../image/pictureSize.ts';
import { embedSubject } from './embedSubject.ts';

/** The width in px that an embed is drawn for; consumers may give it less or more. */
const WIDTH = 640;

/** What every answer says (oEmbed 1.0, 2.3.4). A day in a cache does no harm: addresses hold. */
const common = (chart: Chart, lang: Language) => ({
  version: '1.0',
  title: chart.title[lang],
  provider_name: site.name[lang],
  provider_url: address(paths.home(), lang),
  cache_age: 86_400,
});

/** The answer with the chart in a frame; one without a style, since most consumers strip it. */
export function renderRich(chart: Chart, facts: Facts, lang: Language): string {
  const subject = embedSubject(chart, facts, lang);
  const picture = pictureSize(chart, facts, lang);
  return renderJson({
    type: 'rich',
    ...common(chart, lang),
    width: WIDTH,
    height: subject.tallest,
    html: writeFixedFrame(subject),
    thumbnail_url: subject.image,
    thumbnail_width: picture.width,
    thumbnail_height: picture.height,
  });
}

/** The answer for consumers that show images only. */
export function renderPhoto(chart: Chart, facts: Facts, lang: Language): string {
  return renderJson({
    type: 'photo',
    ...common(chart, lang),
    url: address(paths.image(chart.id, 'png'), lang),
    ...pictureSize(chart, facts, lang),
  });
}
