import type { Facts } from '../../figures/facts.ts';
import type { Language } from '../../lib/language.ts';
import { paths } from '../../lib/paths.ts';
import { words } from '../../lib/words/index.ts';
import { site } from '../../site.ts';
import { TABLE_NAMES } from '../../tables/index.ts';
import { DATA_TITLE, describeData, nameData } from '../aboutData.ts';
import { address } from '../address.ts';
import { DICTIONARY } from '../dictionary/index.ts';
import { version } from '../version.ts';

const files = (lang: Language) =>
  TABLE_NAMES.map((name) => {
    const { title, text } = DICTIONARY[name];
    return lang === 'zh'
      ? `- \`${name}.csv\` ${title.zh}。${text.zh}`
      : `- \`${name}.csv\`: ${text.en}`;
  }).join('\n');

const cite = (lang: Language) =>
  words[lang].cite(
    lang === 'zh' ? `${DATA_TITLE.zh}（${version}版）` : `${DATA_TITLE.en} (version ${version})`,
    address(paths.data(), lang),
  );

function inChinese(facts: Facts): string {
  return `# ${nameData('zh')}

${describeData(facts).zh}

English below.

## 有哪些文件

${files('zh')}
- \`excel/figures-excel.csv\` 全部统计数合在一张表里，编号都换成了中英文名称，可以用 Excel 直接打开。
- \`datapackage.json\` 每一列的意思、取值、单位和表与表的关系，中英文都有（Data Package 2.0）。

各个 .csv 是 UTF-8，不带 BOM。要在 Excel 里打开，请用“数据—自文本/CSV”，编码选 UTF-8。

## 用之前要知道

- 指标、地区、类别三样都相同的数才可以相比。名称相近的两个指标，口径不同。
- 近、余、多、超过、不足（\`qualifier\`）是数的一部分，引用时一起带上。
- 空格子表示报告没有印。\`period_basis\`、\`issued_basis\` 是 inferred 的，时间是我们推定的，理由在说明里。
- 推算的数（\`derived.csv\`）是我们算的，报告没有印。
- 惠东（\`huidong\`）是广东省的一个县，不属海南。不要把它的数与海南的数相加，也不要并排比较。
- \`offset\` 从零数起，只对指纹（\`reports.csv\` 的 sha256）相同的文本有效。

## 怎么引用

${cite('zh')}

引用单个数时，请写明出自哪份报告，并保留限定词。

## 许可

数据和文字按 ${site.licence.data.name} 许可使用，详见 \`LICENSE-DATA\`。报告的版权归发布单位，原文不在其中。我们与这些单位没有隶属关系。
`;
}

function inEnglish(facts: Facts): string {
  return `# ${nameData('en')}

${describeData(facts).en}

## Files

${files('en')}
- \`excel/figures-excel.csv\`: all figures in one sheet, with labels in both languages instead of ids. Open this one in Excel.
- \`datapackage.json\`: the meaning of every column, its values and units, and the keys between tables, in both languages (Data Package 2.0).

The .csv files are UTF-8 without a byte order mark.

## Before you use them

- Figures may be compared only if indicator, region and category are all equal. Two indicators with similar names have different definitions.
- Nearly, over, more than, under (\`qualifier\`) are part of the number. Keep the word when you quote it.
- An empty cell means that the report prints nothing. Where \`period_basis\` or \`issued_basis\` is inferred, the date is our inference, with its ground in the note.
- The numbers in \`derived.csv\` are computed by us; no report prints them.
- Huidong (\`huidong\`) is a county in Guangdong and no part of Hainan. Do not add its figures to Hainan’s or set them side by side.
- \`offset\` counts from zero and holds only for a text with the same fingerprint (sha256 in \`reports.csv\`).

## How to cite

${cite('en')}

When you quote a single figure, name its report and keep its qualifier.

## Licence

Data and texts are licensed under ${site.licence.data.name}; see \`LICENSE-DATA\`. The reports belong to their publishers, and their text is not included. We are independent of them.
`;
}

/** The README of the archive, Chinese first. */
export function renderReadme(facts: Facts): string {
  return `${inChinese(facts)}\n---\n\n${inEnglish(facts)}`;
}
