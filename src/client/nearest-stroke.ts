/** Where a stroke stands: its middle, and the top of its line, in px from the strip's corner. */
export interface StrokePlace {
  readonly x: number;
  readonly top: number;
}

/** The stroke that stands nearest to `x` on the line of `height` that is nearest to `y`; `null` for no strokes. */
export function nearestStroke<Stroke extends StrokePlace>(
  strokes: readonly Stroke[],
  { x, y, height }: { readonly x: number; readonly y: number; readonly height: number },
): Stroke | null {
  const aside = ({ top }: StrokePlace) => Math.max(top - y, y - top - height, 0);
  const away = (stroke: StrokePlace) => Math.abs(stroke.x - x);
  let best: Stroke | null = null;
  for (const stroke of strokes) {
    const nearer =
      best === null ||
      aside(stroke) < aside(best) ||
      (stroke.top === best.top && away(stroke) < away(best));
    if (nearer) best = stroke;
  }
  return best;
}
