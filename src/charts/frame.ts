/** A drawing area: the same chart is drawn once for phones and once for wide columns. Lengths in px. */
export interface Frame {
  readonly name: 'narrow' | 'wide';
  readonly width: number;
  /** Sizes of type inside the frame. */
  readonly type: { readonly label: number; readonly number: number; readonly note: number };
  /** Distance and radius of unit dots. */
  readonly dot: { readonly pitch: number; readonly radius: number };
  /** Thickness of a bar and distance from one bar to the next. */
  readonly bar: { readonly height: number; readonly pitch: number };
  /** Height of a row of dated actions, and what is left free under a lane of them. */
  readonly lane: { readonly row: number; readonly free: number };
}

export const NARROW: Frame = {
  name: 'narrow',
  width: 350,
  type: { label: 13.5, number: 15.5, note: 13.5 },
  dot: { pitch: 7.3, radius: 2.75 },
  bar: { height: 15, pitch: 28 },
  lane: { row: 9, free: 9 },
};

export const WIDE: Frame = {
  name: 'wide',
  width: 640,
  type: { label: 15.5, number: 17.5, note: 15 },
  dot: { pitch: 7.8, radius: 2.9 },
  bar: { height: 22, pitch: 39 },
  lane: { row: 10, free: 8 },
};

/** What a chart is drawn for wherever it stands. */
export const FRAMES: readonly Frame[] = [NARROW, WIDE];

/** A drawing that is high for its width, on a sheet with its text: in a wider frame it is lower, and its letters larger. */
export const SHEET: Frame = { ...WIDE, width: 980 };
