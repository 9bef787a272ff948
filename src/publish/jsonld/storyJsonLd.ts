import type { Edition } from '../../charts/edition.ts';
import { paths } from '../../lib/paths.ts';
import { textIn } from '../../lib/textIn.ts';
import type { Story } from '../../prose/stories/story.ts';
import { articleJsonLd } from './articleJsonLd.ts';
import type { PublishedPicture } from './pictureJsonLd.ts';

/** A story as schema.org/NewsArticle. */
export const storyJsonLd = (
  { slug, lang, title, summary, topic }: Story,
  { facts }: Edition,
  pictures: readonly PublishedPicture[],
): string =>
  articleJsonLd(
    {
      type: 'NewsArticle',
      path: paths.story(slug),
      anchor: 'story',
      about: textIn(topic, 'label', lang),
      ...{ lang, title, summary },
    },
    facts,
    pictures,
  );
