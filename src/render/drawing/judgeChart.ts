import type { Chart, View } from '../../charts/chart.ts';
import type { Frame } from '../../charts/frame.ts';
import { readDrawingSubject } from '../../charts/judge/drawingSubject.ts';
import { judgeDrawings } from '../../charts/judge/judgeDrawings.ts';
import { sceneOf } from '../../charts/scene.ts';
import type { Facts } from '../../figures/facts.ts';
import { InputError } from '../../lib/errors.ts';
import type { Language } from '../../lib/language.ts';
import type { DrawnView } from './plotView.ts';
import { readMarks } from './readMarks.ts';

/** A finished drawing, with what it is a drawing of. */
export interface Sheet {
  readonly view: View;
  readonly frame: Frame;
  readonly lang: Language;
  readonly drawn: DrawnView;
}

/** Judges the drawings of a chart by their SVG; throws an `InputError` with everything that breaks a rule. */
export function judgeChart(chart: Chart, facts: Facts, sheets: readonly Sheet[]): void {
  const problems = judgeDrawings(
    chart,
    facts,
    sheets.map(({ view, frame, lang, drawn }) => {
      const key = view.form.key(view.spec, sceneOf(chart, facts, lang));
      const marks = readMarks(drawn.marks);
      return {
        frame: frame.name,
        subject: readDrawingSubject({ chart, view, facts, lang, key }, marks),
      };
    }),
  );
  if (problems.length > 0) throw new InputError(problems);
}
