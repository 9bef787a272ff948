import type { Palette } from '../palette.ts';
import type { Style } from './prose.ts';

/** How the foot of a picture for links is set: the reports, and the name of the site. */
export function footStyles(
  type: { readonly source: number; readonly name: number },
  palette: Palette,
): { readonly source: Style; readonly name: Style } {
  return {
    source: {
      face: 'text',
      size: type.source,
      leading: type.source * 1.45,
      colour: palette.colour('ink3'),
    },
    name: {
      face: 'title',
      size: type.name,
      leading: type.name * 1.3,
      colour: palette.colour('ink'),
    },
  };
}
