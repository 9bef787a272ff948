import type { RenderFunction } from '@observablehq/plot';

/**
 * Gives a mark's group the classes of the theme, so that colours come from the style sheet alone,
 * and, where it stands for a number, the row of the chart's table.
 */
export function styled(classes: string, row?: number): { render: RenderFunction } {
  return {
    render(index, scales, values, dimensions, context, next) {
      const group = next?.(index, scales, values, dimensions, context) ?? null;
      group?.setAttribute('class', classes);
      if (row !== undefined) group?.setAttribute('data-i', String(row));
      return group;
    },
  };
}
