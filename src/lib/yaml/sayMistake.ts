import type { ErrorCode } from 'yaml';
import type { Finding } from '../finding.ts';

/** What the parser found, and where. */
export interface Mistake {
  readonly code: ErrorCode;
  readonly message: string;
  /** In characters from 0. */
  readonly offset: number;
  /** The line that it is in. */
  readonly line: string;
  /** Whether what begins here goes on in the next line. */
  readonly goesOn: boolean;
}

type Advice = Pick<Finding, 'expected' | 'fix'>;

const MARKED = 'Put the whole text in quotation marks';

const misaligned: Advice = {
  expected: 'keys and items of one level in one column, and what is in them two blanks further in',
  fix: 'Move the line; a text that goes on in a second line stands in quotation marks.',
};

const keyless: Advice = {
  expected: 'a key, a colon and a blank, as in title: …',
  fix: 'Write the colon (: and not ：) and a blank behind it.',
};

const comma: Advice = {
  expected: 'a comma between two things in brackets or braces',
  fix: 'Write the comma, or put a text that holds marks of its own in quotation marks.',
};

/** Whether a line is an item whose dash has no blank behind it. */
export const isTightItem = (line: string): boolean => /^\s*-[^\s-]/.test(line);

/** Two things that begin on one line. */
function sayNested({ line, goesOn }: Mistake): Advice {
  if (isTightItem(line))
    return { expected: 'a blank between - and its item', fix: 'Write the blank.' };
  if (goesOn) return misaligned;
  return {
    expected: 'a text without a colon and a blank, or one in quotation marks',
    fix: `${MARKED}.`,
  };
}

/** Something behind the end of a value. */
function sayUnexpected({ message }: Mistake): Advice | null {
  if (/flow-(?:seq|map)-end/.test(message))
    return { expected: 'each bracket and brace closed once', fix: 'Take this one out.' };
  if (!message.endsWith('at node end')) return null;
  return {
    expected: 'nothing behind the end of a text in quotation marks, brackets or braces',
    fix: `${MARKED}; one inside it is written twice.`,
  };
}

/** What to say of each, by the parser's code; of what has none here, nobody is likely to type it. */
const SAYINGS: Partial<Record<ErrorCode, (mistake: Mistake) => Advice | null>> = {
  BAD_DQ_ESCAPE: () => ({ expected: 'no \\ between " and "', fix: "Write ' and ' instead." }),
  BAD_INDENT({ message }) {
    const [mark] = /[\]}]$/.exec(message) ?? [];
    if (mark === undefined) return misaligned;
    const expected = `a ${mark} that closes what begins above`;
    return { expected, fix: `Write ${mark} where it ends.` };
  },
  BAD_SCALAR_START: () => ({
    expected: 'a text that begins with a letter, or one in quotation marks',
    fix: `${MARKED}.`,
  }),
  BLOCK_AS_IMPLICIT_KEY: sayNested,
  BLOCK_IN_FLOW: () => comma,
  DUPLICATE_KEY: () => ({
    expected: 'each key once',
    fix: 'Take one of them out, or write the key that was meant.',
  }),
  MISSING_CHAR: ({ message }) => (message.startsWith('Missing ,') ? comma : keyless),
  MULTILINE_IMPLICIT_KEY: () => keyless,
  MULTIPLE_DOCS: () => ({ expected: 'no line --- inside', fix: 'Take the line out.' }),
  TAB_AS_INDENT: () => ({ expected: 'blanks before a line', fix: 'Write blanks for the tab.' }),
  UNEXPECTED_TOKEN: sayUnexpected,
};

/** Says that the text which begins at a quotation mark does not end. */
export const sayOpenQuote = (offset: number, line: string, mark = "'"): Finding => ({
  offset,
  seen: line.trim(),
  expected: `a ${mark} that closes the text`,
  fix: `Write ${mark} where the text ends.`,
});

/** Says in our words what is wrong with YAML; where they have none, the parser's stand as what was seen. */
export function sayMistake(mistake: Mistake): Finding {
  const { code, message, offset, line } = mistake;
  const advice = SAYINGS[code]?.(mistake) ?? null;
  if (advice !== null) return { offset, seen: line.trim(), ...advice };
  const fix = 'Look at quotation marks, colons and blanks on this line and before it.';
  return { offset, seen: message, expected: 'YAML that can be parsed', fix };
}
