import type { KindRule } from './kindRule.ts';

/** Numbers that belong to a document: its title, its reference number, its articles. */
export const documentRules: readonly KindRule[] = [
  {
    name: 'title',
    kind: 'document',
    reason: 'It stands in a title, between 《 and 》.',
    before: /《[^》]*$/u,
  },
  {
    name: 'reference-year',
    kind: 'document',
    reason: 'It is the year of a reference number such as 〔2020〕1号.',
    token: /^\d{4}$/u,
    before: /[〔［[【(（]$/u,
    after: /^[〕］\]】)）]\s*(?:第\s*)?\d+\s*号/u,
  },
  {
    name: 'reference',
    kind: 'document',
    reason: 'It is the number behind the year of a reference number such as 〔2020〕1号.',
    before: /[〔［[【(（]\d{4}[〕］\]】)）]\s*(?:第\s*)?$/u,
    after: /^\s*号/u,
  },
  {
    name: 'numbered-paper',
    kind: 'document',
    reason: 'It numbers a paper: 号 and a word such as 文件 or 凭证 follow.',
    after: /^\s*号\s*(?:文件|文|令|公告|通知|决定|凭证|发票|合同)/u,
  },
  {
    name: 'voucher-date',
    kind: 'document',
    reason: 'It is the year or month in the name of a voucher: a number, 号 and 凭证 follow.',
    after: /^\s*[年月](?:\s*\d{1,2}\s*月)?\s*(?:第\s*)?\d+\s*号\s*凭证/u,
  },
  {
    name: 'article',
    kind: 'document',
    reason: 'It numbers a part of a text: 第 stands before, and 条, 款, 章 or the like behind.',
    before: /第\s*$/u,
    after: /^\s*[条款项章节页号]/u,
  },
  {
    name: 'newspaper-page',
    kind: 'document',
    reason: 'It numbers a page of a newspaper: 版 follows.',
    token: /^\d{1,2}$/u,
    after: /^\s*版(?:[)）\s]|$)/u,
  },
  {
    name: 'plan-years',
    kind: 'document',
    reason: 'It is a year of the years that a plan is named after: 规划, 方案 or the like follows.',
    token: /^(?:19|20)\d\d$/u,
    after: /^(?:[-–—~～]{1,2}(?:19|20)\d\d)\s*年?[^，。；,;\s]{0,10}(?:规划|方案|计划|纲要)/u,
  },
  {
    name: 'plan-years-end',
    kind: 'document',
    reason: 'It is a year of the years that a plan is named after: 规划, 方案 or the like follows.',
    token: /^(?:19|20)\d\d$/u,
    before: /(?:19|20)\d\d[-–—~～]{1,2}$/u,
    after: /^年?[^，。；,;\s]{0,10}(?:规划|方案|计划|纲要)/u,
  },
  {
    name: 'batch',
    kind: 'document',
    reason: 'It stands in brackets with 批, as the number of an instalment does.',
    before: /[(（]\s*(?:第\s*)?$/u,
    after: /^\s*批\s*[)）]/u,
  },
];
