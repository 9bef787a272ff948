import type { MdastNode } from 'satteri';
import { boundIds } from '../../figures/bind.ts';
import type { Problem } from '../../lib/errors.ts';
import { LANGUAGES } from '../../lib/language.ts';
import { idPattern, placeOf, type TextFile } from '../../lib/textFile.ts';
import { parseYaml } from '../../lib/yaml/parseYaml.ts';
import { namedIn } from '../text/elements.ts';
import { folderOf, kindOf, languageOf, slugOf } from '../text/file.ts';
import { frontMatterOf } from '../text/frontMatter.ts';
import { tryParse, usesIn } from '../uses/uses.ts';

/** The kinds of text that stand in every language, what both have to say alike, and what many of them are called. */
const TWINS = [
  { kind: 'story', alike: ['topic', 'order', 'charts'], many: 'stories' },
  { kind: 'review', alike: ['order', 'reports', 'charts'], many: 'reviews' },
] as const;

type Twins = (typeof TWINS)[number];

/** The front matter of a file; `null` where it cannot be read, which its own check reports. */
function headOf({ source }: TextFile): Readonly<Record<string, unknown>> | null {
  const head = parseYaml(frontMatterOf(source)).data;
  return typeof head === 'object' ? (head as Record<string, unknown> | null) : null;
}

function placeOfKey(file: TextFile, key: string): Pick<Problem, 'file' | 'line' | 'column'> {
  return placeOf(file, Math.max(0, file.source.search(new RegExp(`^${key}:`, 'm'))));
}

/** A text, and where it stands in another language. */
interface Elsewhere {
  readonly file: TextFile;
  readonly other: string;
  readonly twin: TextFile | undefined;
}

/** The texts of a kind, each with its twin in every other language. */
const pairsOf = (files: readonly TextFile[], { kind }: Twins): readonly Elsewhere[] =>
  files.flatMap((file) =>
    LANGUAGES.filter((lang) => lang !== languageOf(file.path)).map((lang) => {
      const other = `${folderOf(kind)}/${lang}/${slugOf(file.path)}.mdx`;
      return { file, other, twin: files.find(({ path }) => path === other) };
    }),
  );

const ofKind = (all: readonly TextFile[], { kind }: Twins) =>
  all.filter(({ path }) => kindOf(path) === kind);

function checkTwin(file: TextFile, twin: TextFile, { alike }: Twins): readonly Problem[] {
  const [head, twinHead] = [headOf(file), headOf(twin)];
  const unlike =
    head === null || twinHead === null
      ? []
      : alike
          .filter((key) => String(head[key]) !== String(twinHead[key]))
          .map((key) => ({
            ...placeOfKey(file, key),
            field: key,
            seen: String(head[key]),
            expected: `what ${twin.path} says: ${String(twinHead[key])}`,
            fix: 'Say the same in both.',
          }));
  const [tree, twinTree] = [tryParse(file.source), tryParse(twin.source)];
  if (tree === null || twinTree === null) return unlike;
  const [own, others] = [
    { file, tree },
    { file: twin, tree: twinTree },
  ];
  return [...unlike, ...findUnlikeSections(own, others), ...findUnshared(own, others)];
}

/** A text that could be parsed. */
interface Parsed {
  readonly file: TextFile;
  readonly tree: MdastNode;
}

/** Whether the sections of both languages are the same, in the same order: links to them lead to either. */
function findUnlikeSections({ file, tree }: Parsed, twin: Parsed): readonly Problem[] {
  const [own, others] = [tree, twin.tree].map((each) => namedIn(each, 'Section').join(', '));
  if (own === others) return [];
  return [
    {
      ...placeOf(file, Math.max(0, file.source.indexOf('<Section'))),
      field: 'Section id',
      seen: own,
      expected: `the sections of ${twin.file.path}: ${others}`,
      fix: 'Give both the same sections in the same order.',
    },
  ];
}

/** The numbers that a text names, in its head, its titles and its words, and the checks that it shows. */
function namesIn({ file: { source }, tree }: Parsed): ReadonlySet<string> {
  const uses = usesIn(tree);
  const ids = [...boundIds(source), ...uses.numbers, ...uses.checks];
  return new Set(ids.flatMap((id) => id.split('..')));
}

/** Numbers and checks that one language names and the other does not, each where it first stands. */
function findUnshared(parsed: Parsed, parsedTwin: Parsed): readonly Problem[] {
  const [names, twinNames] = [namesIn(parsed), namesIn(parsedTwin)];
  const [file, twin] = [parsed.file, parsedTwin.file];
  const alone = (
    { path, source }: TextFile,
    own: ReadonlySet<string>,
    others: ReadonlySet<string>,
    other: TextFile,
  ) =>
    [...own]
      .filter((id) => !others.has(id))
      .map((id) => ({
        ...placeOf({ path, source }, source.search(idPattern(id))),
        seen: id,
        expected: 'the same numbers and checks in both languages',
        fix: `Name it in ${other.path} too, or leave it out here.`,
      }));
  return [...alone(file, names, twinNames, twin), ...alone(twin, twinNames, names, file)];
}

/** Texts of one language that have one place, each told at the later. */
function findRivals(files: readonly TextFile[], { many }: Twins): readonly Problem[] {
  return files.flatMap((file) => {
    const order = headOf(file)?.['order'];
    const rival = files.find(
      (other) =>
        other.path < file.path &&
        languageOf(other.path) === languageOf(file.path) &&
        order !== undefined &&
        headOf(other)?.['order'] === order,
    );
    if (rival === undefined) return [];
    const expected = `a place of its own: ${rival.path} has this one`;
    const fix = `Number the ${many} from 1, each once.`;
    return [{ ...placeOfKey(file, 'order'), field: 'order', seen: String(order), expected, fix }];
  });
}

/** Finds stories and reviews that disagree with their twins, or share a place with another. */
export function findTwinProblems(all: readonly TextFile[]): readonly Problem[] {
  const [first] = LANGUAGES;
  return TWINS.flatMap((twins) => {
    const files = ofKind(all, twins);
    // A disagreement is told once, at the file of the second language.
    const unlike = pairsOf(files, twins)
      .filter(({ file }) => languageOf(file.path) !== first)
      .flatMap(({ file, twin }) => (twin === undefined ? [] : checkTwin(file, twin, twins)));
    return [...unlike, ...findRivals(files, twins)];
  });
}

/** Finds stories and reviews that stand in one language only: drafts, which are shown and not published. */
export function findDrafts(all: readonly TextFile[]): readonly Problem[] {
  return TWINS.flatMap((twins) =>
    pairsOf(ofKind(all, twins), twins)
      .filter(({ twin }) => twin === undefined)
      .map(({ file, other }) => ({
        file: file.path,
        line: 1,
        column: 1,
        expected: `the same ${twins.kind} in the other language, ${other}`,
        fix: 'Write it, or take both away.',
      })),
  );
}
