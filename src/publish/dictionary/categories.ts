import type { TableText } from './tableText.ts';

/** What stands in `categories.csv`. */
export const categories: TableText<'categories'> = {
  title: { zh: '类别', en: 'Categories' },
  text: {
    zh: '一个指标分成的几部分，例如各类服务阵地。',
    en: 'The parts into which an indicator is divided, such as kinds of service site.',
  },
  columns: {
    id: {
      title: { zh: '类别编号', en: 'Category ID' },
      text: { zh: '类别的编号，统计数表用它。', en: 'Names the category in the table of figures.' },
    },
    labelZh: {
      title: { zh: '类别', en: 'Category in Chinese' },
      text: { zh: '类别的中文名。', en: 'The category’s name in Chinese.' },
    },
    labelEn: {
      title: { zh: '类别的英文名', en: 'Category in English' },
      text: { zh: '类别的英文名。', en: 'The category’s name in English.' },
    },
  },
};
