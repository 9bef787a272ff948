import { textLoader } from './loadTexts.ts';
import { readStory } from './story.ts';

/** Every story in a language, in their order. Throws `InputError`. */
export const loadStories = textLoader('story', readStory);
