/** What each component is for, in the words of the handbook; its examples stand in its folder. */
export const HANDBOOK: readonly { folder: string; name: string; use: string }[] = [
  { folder: 'steps', name: '一步一步', use: '写做法时用。每一步的标题说做什么，18个字以内。' },
  {
    folder: 'law',
    name: '引用法律条文',
    use: '写在它支持的那句话后面。法律编号是 content/laws/ 里的文件名，条文原文自动列在页面下方。',
  },
  {
    folder: 'callout',
    name: '提示',
    use: '要读者特别留意的话。kind 写 note 是提示，写 warning 是注意。',
  },
  {
    folder: 'hotline',
    name: '热线',
    use: '显示号码和名称，点了就拨号。号码要是 site.json 里有的。',
  },
  { folder: 'quote', name: '说的话', use: '写故事时用，by 写是谁说的。' },
];
