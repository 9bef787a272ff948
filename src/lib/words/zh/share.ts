/** In Chinese: what a reader may take along, and the guide for editors. */
export const share = {
  share: {
    title: '拿去用',
    copy: '复制',
    copied: '已复制',
    selected: '已选中，请按复制键',
    failed: '没有复制成，请下载',
    report: (title: string, when: string) => `《${title}》（${when}）`,
    reports: (reports: readonly string[]) => reports.join('、'),
    credit: (reports: string, name: string) => `数据出自${reports}；制图：${name}`,
    files: {
      png: '图片PNG',
      wechat: '公众号长图',
      wechatNote: '带二维码',
      article: '长图和说明文字',
      copyArticle: '复制图文',
      svg: '矢量图SVG',
      svgNote: '文字可选',
      outlined: '转曲',
      csv: '数据CSV',
      rows: (count: number) => `${count}行`,
    },
    code: {
      title: '嵌入代码',
      kinds: { fluid: '自适应', fixed: '定高', image: '图片' },
      hints: {
        fluid: '不用脚本，高度随图变化；旧浏览器做不到，就按最高的一种视图留足，不出滚动条。',
        fixed: '后台会删掉style时用。不论哪种视图、多宽的栏，这个高度都够。',
        image: '不让嵌网页的地方用，点图回到本页。',
      },
      guide: '各种后台怎么贴',
    },
    link: { title: '链接' },
    citation: {
      title: '引用',
      kinds: { words: '文字', standard: 'GB/T 7714', bibtex: 'BibTeX' },
      day: '年-月-日',
      words: (author: string, title: string, reports: string, url: string) =>
        `${author}：${title}，数据出自${reports}，${url}，查看于`,
    },
  },
  embedGuide: {
    title: '把图放进文章',
    description:
      '给编辑：在WordPress、一般后台、公众号和版面上怎样用本站的图，网址上有哪些选项，哪些不能裁。',
    lead: '每张图的页面底部都有“拿去用”：挑一种，复制，贴上。标题、单位、出处和“约、近、余”这些字都在图里，跟着走。',
    choose: {
      title: '用哪一种',
      rows: [
        ['能贴HTML的后台', '嵌入代码，自适应'],
        ['会删掉style的后台', '嵌入代码，定高'],
        ['WordPress', '图表页的网址'],
        ['公众号', '公众号长图'],
        ['不让嵌网页的地方', '嵌入代码，图片'],
        ['印刷', '矢量图SVG，或图片PNG'],
      ],
      try: '拿一张试试：',
    },
    systems: [
      {
        title: 'WordPress',
        text: [
          '在编辑器里另起一段，单独贴上图表页的网址，图就出来了。高度由WordPress定，不低于200像素，不高于1000像素。',
          '只出来一个链接，多半是网站关了自动嵌入：换成“自定义HTML”区块，贴自适应的代码。',
        ],
      },
      {
        title: '一般后台',
        text: [
          '切到源代码，把嵌入代码贴在两段之间。存好再打开看一眼：style还在，就用自适应；没有了，换成定高。',
          '自适应的高度，新浏览器自己会取；网站装有Datawrapper、Pym、AMP或@newswire/frames收高度的脚本，也会取，不用另外设置。两样都没有，就按最高的一种视图留足：不出滚动条，换到矮的视图，下面会空出一截。',
        ],
      },
      {
        title: '公众号',
        text: [
          '点“复制图文”，到公众号编辑器里粘贴，长图、标题、说明、出处和网址一起进去。图没有跟来，就下载长图，再用编辑器插入。',
          '“阅读原文”填图表页的网址，图里的二维码也通到那里。',
        ],
      },
      {
        title: '印刷',
        text: [
          '版面上用SVG，字还是字，可以换成本报的字体；缺字就用转曲的一版，或者PNG。黑白印刷时红和蓝深浅相近，全靠标签分辨，标签不能删。',
        ],
      },
    ],
    options: {
      title: '网址上的选项',
      lead: '嵌入代码里的网址后面可以加这几样，别的一概不认。',
      rows: [
        ['?view=', '先显示哪一种视图。在图表页上选好再复制，代码里就带着。'],
        ['?theme=dark', '深色；换成light是浅色。不写，跟读者的设置走。'],
        ['?title=0', '不要图上的标题，文章里已经有了的时候用。'],
      ],
      example: '几样一起用：',
    },
    keep: {
      title: '不要裁掉的',
      rows: [
        '标题里的“约”“近”“余”“超过”。少一个字，数就变了意思。',
        '单位，和图下面的说明。',
        '空心、渐隐、虚边。那是推算的数、大约的数，不是没有画完。',
        '出处和条带。条带上红的一道，就是这个数在报告里的位置。',
        '惠东的图不要同海南的图拼在一起，惠东在广东。',
      ],
    },
    see: {
      title: '贴上去的样子',
      lead: '下面是三个样张，各是一个完整的网页，图是照上面的办法嵌进去的。',
      alone: '单独打开',
      hosts: {
        styled: '样式很重的网站：正文的字号、颜色、表格样式管不到图里。',
        wordpress: 'WordPress：只留下网址和高度，脚本关在沙箱里。',
        dark: '深色的网站：网址后面加了?theme=dark。',
      },
    },
    after: {
      title: '更正与署名',
      text: [
        '数改了，嵌进去的图跟着改；图片不会，要重新下载。',
        '可以随意用，也可以商用，注明出自“数说琼工”就行，图里已经有了。单引一个数，请写出它是哪份报告里的，“约、近、余”一并带上。',
      ],
    },
    host: {
      name: '示例晚报',
      menu: ['要闻', '民生', '专题'],
      headline: '一篇用来试图的文章',
      byline: '来源：示例晚报　字号：大 中 小',
      before: '这是正文的一段。编辑把嵌入代码贴在这里，前后都是自己的文字，版式归自己的网站管。',
      after: '图到这里为止，正文接着往下走。图的高度变了，这一段会跟着上下移动。',
    },
  },
} as const;
