import type { Finding } from '../../lib/finding.ts';
import { specOf } from './components.ts';

type Advice = Pick<Finding, 'seen' | 'expected' | 'fix'>;

/** A tag that is not closed where it has to be: a component that holds nothing closes itself. */
function sayOpen(name: string, where: string): Advice {
  const seen = `<${name}>`;
  return specOf(name)?.inside === 'nothing'
    ? { seen, expected: `<${name} … />`, fix: 'Close it with />.' }
    : { seen, expected: `</${name}> ${where}`, fix: `Write </${name}> where it ends.` };
}

/** A `<` that begins no tag; `rest` is its line from there on. */
function sayTag(rest: string): Advice {
  const seen = rest;
  const expected = 'a tag as in <Fig id="its-id" />, or no <';
  const fixes: readonly (readonly [RegExp, string])[] = [
    [/^<[^A-Za-z/]/, 'Say it in words: 少于, less than.'],
    [/^<(?:https?:|[^\s<>]+@)/, 'Write the link as [its words](https://…).'],
    [/^<[^>]*[“”‘’＂]/, 'Write straight quotation marks: ".'],
    [/^<[^>"']*=\s*[^\s"'{]/, 'Put what stands behind = in quotation marks.'],
    [/^<[^>]*=\s*\/?>/, 'Write behind = what it is, in quotation marks.'],
    [/^<[^"]*"[^"]*(?:"[^"]*"[^"]*)*$/, 'Write " where the text behind = ends.'],
  ];
  const [, fix = 'End the tag with /> or >.'] = fixes.find(([slip]) => slip.test(rest)) ?? [];
  return { seen, expected, fix };
}

/** What to say by the message of the parser; `rest` is the line from the place on. */
const SAYINGS: readonly (readonly [RegExp, (found: readonly string[], rest: string) => Advice])[] =
  [
    [
      /^Expected a closing tag for `<(\w*)>`.*before the end of/,
      ([, name = '']) => sayOpen(name, 'before its paragraph ends'),
    ],
    [/^Expected a closing tag for `<(\w*)>`/, ([, name = '']) => sayOpen(name, 'further down')],
    [
      /^Unexpected closing tag `<\/(\w*)>`, expected corresponding closing tag for `<(\w*)>` \((\d+):/,
      ([, name = '', inner = '', line = '']) => ({
        seen: `</${name}>`,
        expected: `</${inner}> first: <${inner}> on line ${line} is not closed`,
        fix: `Write </${inner}> before it, or in its place.`,
      }),
    ],
    [
      /^Unexpected closing tag `<\/(\w*)>`/,
      ([, name = '']) => ({
        seen: `</${name}>`,
        expected: `<${name}> before it`,
        fix: 'Take it out, or write the tag that it closes.',
      }),
    ],
    [
      /^Unexpected character `!`/,
      (_, rest) => ({
        seen: rest,
        expected: 'a comment as in {/* … */}',
        fix: 'Write it so, or take it out.',
      }),
    ],
    [/^Unexpected character .*`<`|before name/, (_, rest) => sayTag(rest)],
    [
      // What the braces hold is no business of a text, be it well formed or not.
      /expression/,
      (_, rest) => ({
        seen: rest.startsWith('{') ? rest : '{…}',
        expected: 'no brace in a text: braces name a number in the head and in titles only',
        fix: 'Write <Fig id="its-id" />, or take the brace out.',
      }),
    ],
  ];

/** Says in our words why a text cannot be parsed; where they have none, the parser's stand as what was seen. */
export function sayUnparsed(message: string, rest: string): Advice {
  for (const [pattern, say] of SAYINGS) {
    const found = pattern.exec(message);
    if (found !== null) return say(found, rest);
  }
  const fix = 'Look at the tags and braces of this paragraph.';
  return { seen: message, expected: 'MDX that can be parsed', fix };
}
