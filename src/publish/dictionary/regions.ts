import type { TableText } from './tableText.ts';

/** What stands in `regions.csv`. */
export const regions: TableText<'regions'> = {
  title: { zh: '地区和单位', en: 'Regions' },
  text: {
    zh: '数讲的是哪里：海南全省，省内的市县和单位，以及广东省惠东县。惠东不属海南，两边的数不相加、不相比。',
    en: 'What the numbers are about: Hainan, its cities, counties and enterprises, and Huidong County in Guangdong. Huidong is no part of Hainan; the two are never added up or compared.',
  },
  columns: {
    id: {
      title: { zh: '地区编号', en: 'Region ID' },
      text: { zh: '地区或单位的编号。', en: 'Names the place or enterprise.' },
    },
    within: {
      title: { zh: '上级地区', en: 'Within' },
      text: {
        zh: '它在哪个地区之内；最上一级留空。',
        en: 'The region that it lies in; empty for the two at the top.',
      },
    },
    labelZh: {
      title: { zh: '地区', en: 'Region in Chinese' },
      text: { zh: '地区或单位的中文名。', en: 'The name in Chinese.' },
    },
    labelEn: {
      title: { zh: '地区的英文名', en: 'Region in English' },
      text: { zh: '地区或单位的英文名。', en: 'The name in English.' },
    },
  },
};
