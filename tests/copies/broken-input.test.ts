import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { LANGUAGES } from '../../src/lib/language.ts';
import { builtFiles } from '../support/built-pages.ts';
import { expectNone } from '../support/expect-none.ts';
import { copyProject, FEW, type ProjectCopy } from '../support/project-copy.ts';

let copy: ProjectCopy;
beforeAll(() => {
  copy = copyProject({ name: 'broken-input', content: FEW });
  // A site from before: a failed build must not touch a byte of it.
  mkdirSync(`${copy.dist}/charts`, { recursive: true });
  writeFileSync(`${copy.dist}/index.html`, 'the site as it was');
  writeFileSync(`${copy.dist}/charts/index.html`, 'its charts as they were');
});
afterAll(() => copy.remove());

/** Builds and expects a failure that says where, without a stack, and leaves `dist/` alone. */
async function failedBuild(): Promise<string> {
  const before = copy.fingerprint();
  const { code, output } = await copy.build();
  expect(code, output).not.toBe(0);
  expect(copy.fingerprint(), 'dist/ after the failure').toBe(before);
  expect(output).toContain('dist/ is as it was before');
  expect(output).not.toMatch(/\n\s+at .*\.(ts|mjs|js):\d+/);
  return output;
}

describe('npm run build, with mistakes in the input, names all of them at once and leaves dist/ as it was', () => {
  it('in two tables, and every line of prose that uses a figure that is gone', async () => {
    const lost = 'service-sites-2022';
    const rows = copy.read('data/figures.csv').split('\n');
    const row = rows.find((line) => line.startsWith(`${lost},`)) ?? '';
    copy.replace('data/figures.csv', `${row}\n`, '');
    copy.replace(
      'data/figures.csv',
      ',hardship-households,,hainan,2018,2018,',
      ',hardship-housholds,,hainan,2018,2018,',
    );
    copy.replace('data/figures.csv', ',13126,exact,', ',１３126,exakt,');
    copy.replace('data/topics.csv', 'hardship,', '=hardship,');
    // What is wrong whatever the tables say is told with them.
    const [chart, glossary] = ['content/charts/honours.yaml', 'content/glossary.yaml'];
    const story = 'content/stories/en/wages-owed.mdx';
    copy.replace(chart, 'form: ', 'form: x');
    copy.replace(glossary, '  term: {', '  trem: {');
    copy.replace(story, '<Chart id=', '<Chart veiw="x" id=');
    const output = await failedBuild();
    copy.restore('data/figures.csv', 'data/topics.csv', chart, glossary, story);

    expect(output).toMatch(/^\d+ problems in the input/m);
    expect(output).toMatch(/data\/figures\.csv:\d+:\d+ {2}indicator/);
    expect(output).toMatch(/data\/figures\.csv:\d+:\d+ {2}value/);
    expect(output).toMatch(/data\/figures\.csv:\d+:\d+ {2}qualifier/);
    expect(output).toMatch(/data\/topics\.csv:\d+:\d+ {2}id/);
    expect(output).toContain('hardship-households');
    expect(output).toMatch(new RegExp(`^${chart}:\\d+:\\d+ {2}views.0.form`, 'm'));
    expect(output).toMatch(new RegExp(`^${glossary}:\\d+:\\d+ {2}0.trem`, 'm'));
    expect(output).toMatch(new RegExp(`^${story}:\\d+:\\d+ {2}Chart veiw`, 'm'));
    expect(output).toMatch(
      /^Not looked at before these are mended: .* the data, and the drawings/m,
    );

    const uses = builtFiles(`${copy.root}/content`)
      .filter((file) => file.endsWith('.mdx'))
      .flatMap((file) =>
        copy
          .read(`content/${file}`)
          .split('\n')
          .flatMap((line, index) =>
            new RegExp(`${lost}(?![a-z0-9-])`).test(line) ? [`content/${file}:${index + 1}:`] : [],
          ),
      );
    for (const lang of LANGUAGES)
      expect(uses.join(), 'a story uses it').toContain(`content/stories/${lang}/`);
    expectNone(
      uses.filter((use) => !output.includes(use)),
      'The build fails, and does not name these lines:',
    );
  });

  it('in two charts, a file with no address, and a character in a text that no font of ours has', async () => {
    copy.replace('content/charts/hardship-households.yaml', 'form: units', 'form: unit');
    copy.replace(
      'content/charts/service-sites.yaml',
      'total: service-sites-2022',
      'total: service-site-2022',
    );
    const story = 'content/stories/zh/service-sites.mdx';
    copy.replace(story, '。', '。😀');
    // A text is held against the charts that are well, and may name those that are not.
    const other = 'content/stories/zh/wages-owed.mdx';
    copy.replace(other, '<Chart id="arrears-fund"', '<Chart id="arrears-fnud"');
    const stray = `${copy.root}/content/charts/My Chart.yml`;
    writeFileSync(stray, '');
    const output = await failedBuild();
    rmSync(stray);
    copy.restore(
      'content/charts/hardship-households.yaml',
      'content/charts/service-sites.yaml',
      story,
      other,
    );

    expect(output).toMatch(/^\d problems in the input/m);
    expect(output).toMatch(/content\/charts\/hardship-households\.yaml:\d+:\d+/);
    expect(output).toMatch(/content\/charts\/service-sites\.yaml:\d+:\d+/);
    expect(output).toContain('Did you mean service-sites-2022?');
    expect(output).toContain('Did you mean arrears-fund?');
    expect(output).not.toContain('"service-sites"');
    expect(output).not.toContain('Not looked at');
    expect(output).toMatch(/content\/charts\/My Chart\.yml\n {2}expected/);
    expect(output).toMatch(/content\/stories\/zh\/service-sites\.mdx:\d+:\d+\n.*U\+1F600/);
  });
});

describe('npm run build, with files that are not there or not where they are read, tells each as any mistake', () => {
  it('for a table, the glossary, a page in one language, and folders called as files', async () => {
    const gone = ['data/units.csv', 'content/glossary.yaml', 'content/pages/en/about.mdx'];
    for (const file of gone) rmSync(`${copy.root}/${file}`);
    const folders = ['content/glossary.yaml', 'content/charts/x.yaml', 'content/stories/zh/x.mdx'];
    for (const folder of folders) mkdirSync(`${copy.root}/${folder}`);
    const output = await failedBuild();
    for (const folder of folders) rmSync(`${copy.root}/${folder}`, { recursive: true });
    copy.restore(...gone);

    for (const file of [...gone, ...folders]) expect(output).toMatch(new RegExp(`^${file}\n`, 'm'));
    expect(output).toContain('Not looked at before these are mended');
  });

  it('for the tables and the charts', async () => {
    const folders = ['data', 'content/charts'];
    for (const folder of folders) rmSync(`${copy.root}/${folder}`, { recursive: true });
    const output = await failedBuild();
    copy.restore(...folders);

    for (const folder of folders)
      expect(output).toMatch(new RegExp(`^${folder}\n {2}expected  a folder`, 'm'));
  });
});

describe('npm run build, while another process builds the project', () => {
  const lock = 'dist.lock';
  afterAll(() => rmSync(`${copy.root}/${lock}`, { force: true }));

  it('says which and what to do, and touches nothing', async () => {
    const before = copy.fingerprint();
    writeFileSync(`${copy.root}/${lock}`, `${process.pid}\n`);
    const { code, output } = await copy.build();
    expect(code, output).not.toBe(0);
    expect(output).toContain(`Process ${process.pid} is building this project already.`);
    expect(output).toContain(`delete ${lock}`);
    expect(output).not.toMatch(/\n\s+at .*\.(ts|mjs|js):\d+/);
    expect(copy.fingerprint(), 'dist/').toBe(before);
    expect(copy.read(lock), 'the lock is the other’s').toBe(`${process.pid}\n`);
  });
});
