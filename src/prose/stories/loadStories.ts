import { textsOf } from '../text/loadTexts.ts';
import { readStory } from './story.ts';

/** The stories. */
export const {
  load: loadStories,
  list: listStories,
  find: findStory,
} = textsOf('story', readStory);
