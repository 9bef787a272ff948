import { parseDocument } from 'yaml';
import type { Problem } from '../lib/errors.ts';
import { LANGUAGES } from '../lib/language.ts';
import { isStory, languageOf, type ProseFile, placeOf } from './file.ts';

/** What both languages of a story have to say alike. */
const ALIKE = ['topic', 'order'] as const;

/** The address of a story, which is its file's name. */
const slugOf = (path: string) => path.replace(/^.*\/|\.mdx$/g, '');

/** The front matter of a file, or what can be read of it. */
function headOf({ source }: ProseFile): Readonly<Record<string, unknown>> {
  const [, yaml = ''] = /^---\n([\s\S]*?)\n---/.exec(source) ?? [];
  const head: unknown = parseDocument(yaml).toJS();
  return typeof head === 'object' && head !== null ? (head as Record<string, unknown>) : {};
}

function placeOfKey(file: ProseFile, key: string): Pick<Problem, 'file' | 'line' | 'column'> {
  return placeOf(file, Math.max(0, file.source.search(new RegExp(`^${key}:`, 'm'))));
}

function checkTwin(
  file: ProseFile,
  twin: ProseFile | undefined,
  other: string,
): readonly Problem[] {
  if (twin === undefined) {
    const expected = `the same story in the other language, ${other}`;
    return [{ file: file.path, line: 1, column: 1, expected, fix: 'Write it, or take both away.' }];
  }
  const [head, twinHead] = [headOf(file), headOf(twin)];
  return ALIKE.filter((key) => head[key] !== twinHead[key]).map((key) => ({
    ...placeOfKey(file, key),
    field: key,
    seen: String(head[key]),
    expected: `what ${twin.path} says: ${String(twinHead[key])}`,
    fix: 'Say the same in both.',
  }));
}

/** Finds stories that stand in one language only, disagree with their twins, or share a place with another. */
export function findTwinProblems(files: readonly ProseFile[]): readonly Problem[] {
  const stories = files.filter(({ path }) => isStory(path));
  const [first] = LANGUAGES;
  return stories.flatMap((file) => {
    const lang = languageOf(file.path);
    const missing = LANGUAGES.filter((language) => language !== lang).flatMap((language) => {
      const other = `content/stories/${language}/${slugOf(file.path)}.mdx`;
      const twin = stories.find(({ path }) => path === other);
      // A disagreement is told once, at the file of the second language.
      return twin !== undefined && lang === first ? [] : checkTwin(file, twin, other);
    });
    const { order } = headOf(file);
    const rival = stories.find(
      (other) =>
        other.path < file.path &&
        languageOf(other.path) === lang &&
        order !== undefined &&
        headOf(other)['order'] === order,
    );
    if (rival === undefined) return missing;
    const expected = `a place of its own: ${rival.path} has this one`;
    const fix = 'Number the stories from 1, each once.';
    return [
      ...missing,
      { ...placeOfKey(file, 'order'), field: 'order', seen: String(order), expected, fix },
    ];
  });
}
