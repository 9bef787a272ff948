import { describe, expect, it } from 'vitest';
import { CITATION_STYLES, type CitedWork } from '../../../src/lib/citation.ts';

const work: CitedWork = {
  id: 'service-sites',
  author: '数说琼工',
  title: '增长100%_的阵地',
  reports: '《十年》（2022年，推定）',
  url: 'https://example.org/charts/service-sites/',
  lang: 'zh',
};
const cite = (style: keyof typeof CITATION_STYLES, lang: 'zh' | 'en' = 'zh') =>
  CITATION_STYLES[style]({ ...work, lang }).join('DAY');

describe('citations have no date but that of the reports and the reader’s own', () => {
  it('in words', () => {
    expect(cite('words')).toMatchInlineSnapshot(
      `"数说琼工：增长100%_的阵地，数据出自《十年》（2022年，推定），https://example.org/charts/service-sites/，查看于DAY。"`,
    );
  });

  it('by GB/T 7714', () => {
    expect(cite('standard')).toMatchInlineSnapshot(
      `"数说琼工. 增长100%_的阵地[DB/OL]. [DAY]. https://example.org/charts/service-sites/."`,
    );
  });

  it('in BibTeX, with the signs of TeX escaped', () => {
    expect(cite('bibtex')).toMatchInlineSnapshot(`
      "@misc{hainan-union-figures-service-sites,
        author = {{数说琼工}},
        title = {{增长100\\%\\_的阵地}},
        note = {《十年》（2022年，推定）},
        language = {zh-Hans},
        url = {https://example.org/charts/service-sites/},
        urldate = {DAY}
      }"
    `);
  });
});
