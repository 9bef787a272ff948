/** What a host may ask of an embed beside the view, which the chart reads for itself. */
export interface EmbedOptions {
  /** `auto` is the reader's own setting. */
  readonly theme: 'auto' | 'light' | 'dark';
  /** Whether the headline is shown; a host may have one of its own. */
  readonly title: boolean;
}

/** Reads the options from the search part of an address; every value that is not on the list is as if absent. */
export function readEmbedOptions(search: string): EmbedOptions {
  const asked = new URLSearchParams(search);
  const theme = asked.get('theme');
  return {
    theme: theme === 'light' || theme === 'dark' ? theme : 'auto',
    title: asked.get('title') !== '0',
  };
}
