/** One web font of the site: the file it is served as, the font it is cut from, the text set in it. */
export interface FontFace {
  /** `dist/fonts/<id>.woff2`. */
  readonly id: string;
  /** The source font as an error names it. */
  readonly title: string;
  /** The source font as a file of an npm package, static TTF. */
  readonly source: string;
  /** What is set in it, as the end of a sentence. */
  readonly usedFor: string;
  /** Whether everything in this element is set in it; any namespace, names in lower case. */
  readonly covers: (element: {
    readonly tag: string;
    readonly classes: readonly string[];
  }) => boolean;
}

const headings = ['h1', 'h2'];

export const fontFaces: readonly FontFace[] = [
  {
    id: 'song-900',
    title: 'Noto Serif SC Black',
    source: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
    usedFor: 'h1, h2 and class "song"',
    covers: ({ tag, classes }) => headings.includes(tag) || classes.includes('song'),
  },
  {
    id: 'song-600',
    title: 'Noto Serif SC SemiBold',
    source: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
    usedFor: 'class "num"',
    covers: ({ classes }) => classes.includes('num'),
  },
  {
    id: 'hei-400',
    title: 'Noto Sans SC Regular',
    source: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
    usedFor: 'all text, where the reader has no Chinese font',
    covers: ({ tag }) => tag === 'html',
  },
];
