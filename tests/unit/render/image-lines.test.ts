import { describe, expect, it } from 'vitest';
import type { Language } from '../../../src/lib/language.ts';
import { breakText } from '../../../src/render/image/lines.ts';

/** Breaks a text as if every character were one unit wide. */
const broken = (text: string, room: number, balanced = true, lang: Language = 'zh') =>
  breakText(text, lang, {
    room,
    balanced,
    widthOf: (from, to) => text.slice(from, to).trim().length,
  });

describe('breakText(text, lang, { room, … })', () => {
  it('leaves a text that fits on one line', () => {
    expect(broken('四年，困难职工少了九成多', 20)).toEqual(['四年，困难职工少了九成多']);
  });

  it('breaks a title after a comma where its lines stay of like length', () => {
    expect(broken('一年里职工技术革新1,007项，发明创造485项', 20)).toEqual([
      '一年里职工技术革新1,007项，',
      '发明创造485项',
    ]);
    expect(broken('四年，困难职工少了九成多', 10)).toEqual(['四年，困难职工', '少了九成多']);
  });

  it('starts no line with a closing mark and ends none with an opening one', () => {
    for (let room = 7; room < 20; room++) {
      const lines = broken('出自《非凡十年》（推定），共九处；见“清单”。', room, false);
      for (const line of lines) expect(line).not.toMatch(/^[》）），；”。]|[《（“]$/);
    }
  });

  it('keeps a number with its unit and its qualifier', () => {
    const lines = broken('回访790多人母婴护理学员约1,310个', 9);
    expect(lines.join('|')).toMatch(/790多人/);
    expect(lines.join('|')).toMatch(/约1,310个/);
  });

  it('breaks no Chinese word, and no word of ours that dictionaries cut', () => {
    for (let room = 6; room < 24; room++) {
      const lines = broken(
        '巡察整改通报，省总工会委员写明日期，发文19件，广东省惠东县',
        room,
        false,
      );
      expect(lines.join('|')).not.toMatch(/整\|改|总\|工会|写\|明|发\|文|惠\|东|县\|$|日\|期/);
    }
  });

  it('keeps what a dot stands for with its number', () => {
    expect(broken('户，海南全省。一点 = 10户', 9, false).at(-1)).toBe('一点 = 10户');
  });

  it('leaves no last word of prose alone, and gives titles lines of like length', () => {
    expect(broken('一个是实际的平均数一个是规定的上限好', 16, false)[1]?.length).toBeGreaterThan(3);
    const [first = '', second = ''] = broken('一个是实际的平均数一个是规定的上限好', 16);
    expect(Math.abs(first.length - second.length)).toBeLessThanOrEqual(2);
  });

  it('breaks English at spaces only, and drops them', () => {
    expect(
      broken('Registered hardship households fell by 92% in four years', 24, true, 'en'),
    ).toEqual(['Registered hardship', 'households fell by', '92% in four years']);
  });

  it('breaks inside a word that is wider than a line, and inside no other', () => {
    expect(broken('An unbreakable word', 5, true, 'en')).toEqual([
      'An un',
      'break',
      'able',
      'word',
    ]);
    expect(broken('好𠮷𠮷', 2, true, 'en').join('|')).not.toMatch(/[\ud800-\udbff]\|/);
  });
});
