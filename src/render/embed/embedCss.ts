/** Size and line height of a text, in px and in lines of its size. */
export interface Type {
  readonly size: number;
  readonly line: number;
}

/** What the style sheets of an embed set, in px (`styles/ground`, `styles/chart`, `styles/page/embed.css`). */
export const CSS = {
  /** Rule and padding of the card, above and below. */
  card: 26,
  /** Padding at each side, and from `wideFrom` on. */
  side: 16,
  wideSide: 28,
  wideFrom: 600,
  /** Greatest width of the chart with its narrow and with its wide drawing, and the frame from which it is wide. */
  narrow: 328,
  wide: 640,
  wideDrawingFrom: 544,
  /** English is wider by `medium` in the weight of the topic. */
  kicker: { size: 13.5, line: 1.6, gap: 16, medium: 1.03 },
  title: { size: 23, line: 1.4, above: 4 },
  sub: { size: 13.5, line: 1.65, above: 6 },
  views: { size: 13.5, line: 1.75, above: 10, padding: 16, gap: 24 },
  drawing: { above: 18 },
  note: { size: 15, line: 1.6, above: 16, width: 540 },
  source: { size: 12.5, line: 1.6, above: 16, next: 10, strip: 20, row: 6, gap: 24, least: 208 },
  brand: { size: 12.5, icon: 22, around: 6, above: 2, height: 26 },
  table: { size: 13.5, line: 1.75, above: 8, padding: 12 },
} as const;
