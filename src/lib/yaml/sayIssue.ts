import type { z } from 'zod';

/** Something that does not fit a schema, as zod 4 tells it. */
export type Issue = z.core.$ZodIssue;

type SizeIssue = Issue & { code: 'too_small' | 'too_big' };

/** What stands between the names of a list. */
export const LIST = ', ';

/** What values are called in a YAML text, by zod's names of their types. */
const NOUNS: Readonly<Record<string, string>> = {
  array: 'a list',
  boolean: 'true or false',
  int: 'a whole number',
  number: 'a number',
  string: 'a text',
  tuple: 'a list',
};

/** Words that a value must be one of; none where there is no such list. */
export function wordsOf(issue: Issue): readonly string[] {
  if (issue.code === 'invalid_value') return issue.values.map(String);
  if (issue.code !== 'invalid_union' || !('options' in issue)) return [];
  return (issue.options ?? []).map(String);
}

/** How large a value may be: `at least 2 entries`, `a number, above 0`. */
function sayBound(issue: SizeIssue): string {
  const [limit, bound, beyond] =
    issue.code === 'too_small'
      ? [issue.minimum, 'at least', 'above']
      : [issue.maximum, 'at most', 'below'];
  if (issue.origin === 'array')
    return `${issue.exact ? 'exactly' : bound} ${limit} ${limit === 1 ? 'entry' : 'entries'}`;
  return `a number, ${issue.inclusive === false ? beyond : bound} ${limit}`;
}

/** What was expected where an issue is; the message of an object's issue is the list of its keys. */
export function sayExpected(issue: Issue): string {
  const words = wordsOf(issue);
  if (words.length > 0) return `one of ${words.toSorted().join(LIST)}`;
  switch (issue.code) {
    case 'invalid_type':
      return issue.expected === 'object'
        ? `the keys ${issue.message}`
        : (NOUNS[issue.expected] ?? issue.expected);
    case 'too_small':
    case 'too_big':
      return sayBound(issue);
    case 'invalid_union':
      // A value of none of its forms: the first of each says what it would have been.
      return issue.errors
        .flatMap(([first]) => (first === undefined ? [] : [sayExpected(first)]))
        .join(', or ');
    default:
      return issue.message;
  }
}

/** What to do about it, in the field that it is in; `seen` is the value that stands there. */
export function sayFix(issue: Issue, field: string, seen: string | undefined): string {
  switch (issue.code) {
    case 'invalid_value':
    case 'invalid_union':
      return `Give ${field} one of them.`;
    case 'invalid_type':
      return seen === undefined ? `Write ${field}.` : `Give ${field} ${sayExpected(issue)}.`;
    case 'too_small':
      return issue.origin === 'array' ? `Add to ${field}.` : `Give ${field} a larger number.`;
    case 'too_big':
      return issue.origin === 'array' ? `Take from ${field}.` : `Give ${field} a smaller number.`;
    default:
      return seen?.trim() === '' ? `Write ${field}.` : `Write ${field} in that form.`;
  }
}
