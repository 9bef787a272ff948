import type { Source } from '../../charts/chart.ts';
import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { textIn } from '../../lib/textIn.ts';
import { words } from '../../lib/words/index.ts';
import type { Review } from '../../prose/reviews/review.ts';
import { restsOn } from '../../prose/stories/restsOn.ts';
import type { Story } from '../../prose/stories/story.ts';

/** What the pictures for links to a text say: a story's, a review's. */
export interface Told {
  readonly lang: Language;
  /** The finding. */
  readonly title: string;
  /** What the text is about, and on what it rests. */
  readonly kicker: readonly [string, string];
  /** One or two sentences; there is room for them in the square. */
  readonly summary: string;
  /** The reports, as strips on which the figures of the text stand out. */
  readonly sources: readonly Source[];
}

/** A story as its pictures tell it; the county that is told apart is named. */
export function tellStory(story: Story, { regions }: Facts): Told {
  const { lang, title, summary, topic, sources, apart } = story;
  const about = textIn(topic, 'label', lang);
  const home = regions.find(({ id }) => id === sources[0]?.report.region);
  const place = home === undefined ? '' : textIn(home, 'label', lang);
  return {
    lang,
    title,
    summary,
    sources,
    kicker: [apart ? `${about} · ${place}` : about, restsOn(story, lang)],
  };
}

/** A review as its pictures tell it. */
export function tellReview(review: Review): Told {
  const { lang, title, summary, sources } = review;
  return {
    lang,
    title,
    summary,
    sources,
    kicker: [words[lang].reviews.title, restsOn(review, lang)],
  };
}

/** What such a picture shows, for those who do not see it. */
export function describeTold({ lang, title, kicker }: Told): string {
  const [, rests] = kicker;
  return words[lang].image.told(title, rests);
}
