import { isSeen } from '../judge/drawn.ts';
import type { Rule } from '../judge/rule.ts';

const MOST = 5;

/** PIE: no pie above five slices. A slice is any shape with an arc for an edge: rings and fans count too. */
export const pie: Rule = {
  id: 'PIE',
  promise: {
    zh: '饼图不超过五块',
    en: 'no pie has more than five slices',
  },
  judgeDrawing({ marks, path }) {
    const slices = marks
      .filter(isSeen)
      .filter(({ strokes }) => strokes.some(({ kind }) => kind === 'arc')).length;
    if (slices <= MOST) return [];
    return [
      {
        path,
        seen: `${slices} slices`,
        expected: `at most ${MOST} slices: nobody can compare the angles of more`,
        fix: 'Lay the parts end to end instead: form parts.',
      },
    ];
  },
};
