import { readEmbedOptions } from './read-options.ts';

// In the head, before anything is drawn: the style sheet does the rest.
const { theme, title } = readEmbedOptions(location.search);
const { dataset } = document.documentElement;
if (theme !== 'auto') dataset['theme'] = theme;
if (!title) dataset['title'] = '0';
