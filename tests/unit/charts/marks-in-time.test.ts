import { describe, expect, it } from 'vitest';
import type { Mark } from '../../../src/charts/judge/mark.ts';
import { boxAround } from '../../../src/charts/marks/box.ts';
import { domainOf, extentOf } from '../../../src/charts/timeline/scale.ts';
import type { Action } from '../../../src/figures/action.ts';
import { readMarks } from '../../../src/render/drawing/readMarks.ts';
import { expectNone } from '../../support/expect-none.ts';
import { type Case, charts, draw, everyCase, facts } from './everyDrawing.ts';

/** What is drawn of each row, by its place in the table. */
function marksByRow(one: Case): ReadonlyMap<number, readonly Mark[]> {
  const found = new Map<number, Mark[]>();
  for (const mark of readMarks(draw(one).marks)) {
    if (mark.row !== null) found.set(mark.row, [...(found.get(mark.row) ?? []), mark]);
  }
  return found;
}

const casesOf = (form: string) => everyCase.filter(({ view }) => view.spec.form === form);

/** The actions of a drawing with what is drawn of them. */
function actionsIn(one: Case): readonly { action: Action; marks: readonly Mark[] }[] {
  const marks = marksByRow(one);
  return one.view.form.rows(one.view.spec, facts).map((row) => {
    if (row.kind !== 'action') throw new Error(`${one.name} shows something else than actions.`);
    return { action: row, marks: marks.get(one.chart.rows.indexOf(row)) ?? [] };
  });
}

describe('a timeline', () => {
  it.each(casesOf('timeline'))('$name: every action once, where its date is', (one) => {
    const actions = actionsIn(one);
    const [from, to] = domainOf(actions.map(({ action }) => action));
    const frame = readMarks(draw(one).marks);
    // The axis is the longest level stroke.
    const axis = frame
      .filter(({ row }) => row === null)
      .flatMap(({ strokes }) => strokes)
      .filter((stroke) => stroke.from[1] === stroke.to[1] && stroke.from[0] > 0)
      .toSorted((a, b) => b.to[0] - b.from[0] - (a.to[0] - a.from[0]))[0];
    if (axis === undefined) throw new Error('The timeline has no axis.');
    const perYear = (axis.to[0] - axis.from[0]) / (to - from);
    const faults = actions.flatMap(({ action, marks }) => {
      if (marks.length !== 1) return [`${action.id}: ${marks.length} marks`];
      const span = extentOf(action);
      const { x1, x2 } = boxAround(marks.map(({ box }) => box));
      const x = (time: number) => axis.from[0] + (Math.min(time, to) - from) * perYear;
      const day = action.row.precision === 'day';
      const due = day
        ? [x((span.from + span.to) / 2), x((span.from + span.to) / 2)]
        : [x(span.from), x(span.to)];
      const off = Math.max(Math.abs(x1 - (due[0] ?? 0)), Math.abs(x2 - (due[1] ?? 0)));
      return off > 0.3 ? [`${action.id}: ${off.toFixed(2)} px off`] : [];
    });
    expectNone(faults, `${one.name} draws these elsewhere:`);
  });

  it.each(casesOf('timeline'))('$name: a month never looks like a day', (one) => {
    const looks = new Map<string, Set<string>>();
    for (const { action, marks } of actionsIn(one)) {
      const strokes = marks.flatMap((mark) => mark.strokes);
      const look = `${strokes.length} strokes, ${marks.map(({ strokeWidth }) => strokeWidth)} px`;
      const { precision } = action.row;
      looks.set(precision, (looks.get(precision) ?? new Set()).add(look));
    }
    expect(Object.fromEntries([...looks].map(([key, set]) => [key, [...set]]))).toEqual({
      day: ['1 strokes, 2 px'],
      month: ['3 strokes, 1 px'],
      year: ['3 strokes, 1 px'],
      range: ['1 strokes, 4.5 px'],
    });
  });

  it.each(casesOf('timeline'))('$name: no mark stands upon another', (one) => {
    const boxes = actionsIn(one).map(({ action, marks }) => ({
      id: action.id,
      box: boxAround(marks.map(({ box }) => box)),
    }));
    const met = boxes.flatMap(({ id, box }, index) =>
      boxes
        .slice(index + 1)
        .filter(
          (other) =>
            box.x1 < other.box.x2 + 1 &&
            other.box.x1 < box.x2 + 1 &&
            box.y1 < other.box.y2 &&
            other.box.y1 < box.y2,
        )
        .map((other) => `${id} and ${other.id}`),
    );
    expectNone(met, `${one.name} draws these upon one another:`);
  });

  it('shows every dated action of the data, and says its year beside a bar that leaves the axis', () => {
    for (const one of casesOf('timeline')) {
      expect(
        actionsIn(one)
          .map(({ action }) => action.id)
          .toSorted(),
      ).toEqual(facts.actions.map(({ id }) => id).toSorted());
      const texts = readMarks(draw(one).marks).map(({ text }) => text);
      const [, end] = domainOf(facts.actions);
      const beyond = facts.actions.filter((action) => extentOf(action).to > end);
      expect(beyond.length).toBeGreaterThan(0);
      for (const { period } of beyond) expect(texts).toContain(`→${period.end?.slice(0, 4)}`);
    }
  });
});

describe('a strip', () => {
  const strips = casesOf('strip');

  it('there is one of every report, with every number of it', () => {
    const shown = charts
      .filter(({ views: [view] }) => view?.spec.form === 'strip')
      .map(({ rows, sources }) => `${sources[0]?.report.id} ${rows.length}`);
    expect(shown.toSorted()).toEqual(
      facts.reports.map(({ id }) => `${id} ${facts.tokens.get(id)?.length}`).toSorted(),
    );
  });

  it.each(strips)('$name: one stroke a number, in the order of the report', (one) => {
    const marks = marksByRow(one);
    expect([...marks.keys()].toSorted((a, b) => a - b)).toEqual([...one.chart.rows.keys()]);
    const feet = one.chart.rows.map((row, index) => {
      const own = marks.get(index) ?? [];
      expect(own.length, `strokes of row ${index}`).toBe(1);
      if (row.kind !== 'mention') throw new Error('A strip shows something else than numbers.');
      const { x1, y2 } = boxAround(own.map(({ box }) => box));
      return { x: x1, line: y2 };
    });
    for (const [index, { x, line }] of feet.entries()) {
      const before = feet[index - 1];
      if (before === undefined) continue;
      // Every stroke can be told from its neighbour.
      if (line === before.line) expect(x - before.x).toBeGreaterThan(1.5);
      else expect(line).toBeGreaterThan(before.line);
    }
  });

  it.each(strips)(
    '$name: red and full height for what another chart draws, and for nothing else',
    (one) => {
      const others = charts.filter(({ rows }) => rows.every(({ kind }) => kind !== 'mention'));
      const drawn = new Set(
        others.flatMap(({ sources }) =>
          sources.flatMap(({ figures }) => figures.map(({ id }) => id)),
        ),
      );
      const marks = marksByRow(one);
      const faults = one.chart.rows.flatMap((row, index) => {
        if (row.kind !== 'mention') return [];
        const red = marks.get(index)?.[0]?.classes.includes('s-red') ?? false;
        const due = row.figure !== null && drawn.has(row.figure.id);
        return red === due ? [] : [`${row.token.token} at ${row.token.offset}`];
      });
      expectNone(faults, `${one.name} has the wrong colour for`);
    },
  );

  it('makes no number used: what it draws stands in no source', () => {
    for (const { chart } of strips) {
      expect(chart.sources.flatMap(({ figures }) => figures)).toEqual([]);
    }
  });
});
