import type { Account, Entry, State } from '../account/entry.ts';
import { listProblems } from '../account/listProblems.ts';
import { formatKinds } from './formatKinds.ts';

/** How many numbers there are, how many are accounted for, and whether all is well; lines of at most 80 columns. */
export function formatSummary(account: Account): string {
  const { report, entries } = account;
  const isHan = ({ token, figure }: Entry) =>
    token === null ? !/^\d/u.test(figure?.token ?? '0') : token.script === 'han';
  const wrong = listProblems(account).length;
  const lines = [
    report,
    `  ${count(entries, (entry) => !isHan(entry), 'number in digits', 'numbers in digits')}`,
    ...formatKinds(entries),
    `  ${count(entries, isHan, 'quantity in Han numerals', 'quantities in Han numerals')}`,
    wrong === 0
      ? 'Everything is accounted for.'
      : `${wrong} ${wrong === 1 ? 'problem' : 'problems'}: not everything is accounted for.`,
  ];
  return lines.join('\n');
}

const SAID: Readonly<Record<State, string>> = {
  agrees: 'accounted for',
  moved: 'moved',
  missing: 'without a row',
  differs: 'in disagreement',
  open: 'that no figure states',
};

function count(
  entries: readonly Entry[],
  isMeant: (entry: Entry) => boolean,
  one: string,
  many: string,
): string {
  const meant = entries.filter(isMeant);
  const states = (Object.keys(SAID) as State[]).flatMap((state) => {
    const number = meant.filter((entry) => entry.state === state).length;
    return number === 0 ? [] : [`${number} ${SAID[state]}`];
  });
  const told = states.length === 0 ? '' : `: ${states.join(', ')}`;
  return `${meant.length} ${meant.length === 1 ? one : many}${told}`;
}
