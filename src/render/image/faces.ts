import type { Stack } from '../palette.ts';

/** One face of the images: which families a reader may set it in, and the font that we draw it with. */
export interface ImageFace {
  readonly stack: Stack;
  readonly weight: number;
  /** The source font as an error names it. */
  readonly title: string;
  /** The source font as a file of an npm package, static TTF. */
  readonly source: string;
}

/** The faces by what they set. Kai has no font of ours: its fallback, Song, stands in. */
export const imageFaces = {
  title: {
    stack: 'song',
    weight: 900,
    title: 'Noto Serif SC Black',
    source: '@expo-google-fonts/noto-serif-sc/900Black/NotoSerifSC_900Black.ttf',
  },
  numeral: {
    stack: 'song',
    weight: 600,
    title: 'Noto Serif SC SemiBold',
    source: '@expo-google-fonts/noto-serif-sc/600SemiBold/NotoSerifSC_600SemiBold.ttf',
  },
  note: {
    stack: 'kai',
    weight: 400,
    title: 'Noto Serif SC Regular',
    source: '@expo-google-fonts/noto-serif-sc/400Regular/NotoSerifSC_400Regular.ttf',
  },
  text: {
    stack: 'hei',
    weight: 400,
    title: 'Noto Sans SC Regular',
    source: '@expo-google-fonts/noto-sans-sc/400Regular/NotoSansSC_400Regular.ttf',
  },
  strong: {
    stack: 'hei',
    weight: 500,
    title: 'Noto Sans SC Medium',
    source: '@expo-google-fonts/noto-sans-sc/500Medium/NotoSansSC_500Medium.ttf',
  },
} as const satisfies Record<string, ImageFace>;

export type FaceId = keyof typeof imageFaces;
