/** What a document holds that does not come across as it was; nothing is dropped in silence. */

/** Things counted while a document is read. */
export interface Seen {
  insertions: number;
  deletions: number;
  comments: number;
  textBoxes: number;
  hidden: number;
  contents: number;
  changingFields: number;
  emptyControls: number;
  rubies: number;
  mergedCells: number;
  nestedTables: number;
  struck: number;
  numbers: number;
  shapes: number;
  /** What leaves a hole in the text, in order, each with the words that were found in it. */
  holes: { what: string; words: string }[];
  /** Names of elements with words in them that nobody here knows. */
  unknown: string[];
  /** Words in headers and footers. */
  margins: string[];
}

export const nothingSeen = (): Seen => ({
  insertions: 0,
  deletions: 0,
  comments: 0,
  textBoxes: 0,
  hidden: 0,
  contents: 0,
  changingFields: 0,
  emptyControls: 0,
  rubies: 0,
  mergedCells: 0,
  nestedTables: 0,
  struck: 0,
  numbers: 0,
  shapes: 0,
  holes: [],
  unknown: [],
  margins: [],
});

type Count = { [K in keyof Seen]: Seen[K] extends number ? K : never }[keyof Seen];

const SENTENCES: Record<Count, (count: number) => string> = {
  insertions: (n) => `有${n}处修订是新加的文字，已经按接受处理`,
  deletions: (n) => `有${n}处修订是删去的文字，已经按接受处理，没有带进来`,
  comments: (n) => `有${n}条批注没有带进来，请看看批注里的意见改了没有`,
  textBoxes: (n) => `有${n}个文本框，里面的字放进了正文，请看看位置对不对`,
  hidden: (n) => `有${n}处隐藏的文字没有带进来`,
  contents: (n) => `目录（${n}行）没有带进来，网页不需要`,
  changingFields: (n) =>
    `有${n}处会自动变的内容（日期、合并域这类），按文件里最后的样子写下，请核对`,
  emptyControls: (n) => `有${n}个没有填的空格（“单击此处输入文字”）没有带进来`,
  rubies: (n) => `有${n}处拼音标注没有带进来，只留了汉字`,
  mergedCells: (n) =>
    `表格里有${n}处合并的单元格，已经拆开：上下合并的每行都写上，左右合并的只写在第一格，请核对`,
  nestedTables: (n) => `有${n}个表格套在别的表格里，改成了一行一行的文字，请核对`,
  struck: (n) => `有${n}处文字画了删除线，字都留着，不要的请删去`,
  numbers: (n) => `有${n}个自动编号，已经写成文字`,
  shapes: (n) => `有${n}个线条或图形没有带进来；里面要是有意思，请改成文字`,
};

/** One sentence a thing, without a full stop; for the officer to look at. */
export function sentences(seen: Seen): string[] {
  return [
    ...(Object.keys(SENTENCES) as Count[])
      .filter((key) => seen[key] > 0)
      .map((key) => SENTENCES[key](seen[key])),
    ...seen.holes.map(({ what, words }) => {
      const found = words === '' ? '' : `（里面的字：${words}）`;
      return `${what}带不进来${found}，正文里留了空，请改成文字、表格或者图片`;
    }),
    ...[...new Set(seen.unknown)].map(
      (name) => `有一种内容（${name}）网站不认识，里面的文字留下了，请对照原文件看看样子`,
    ),
    ...(seen.margins.length > 0
      ? [`页眉页脚没有带进来：${seen.margins.map((text) => `“${text}”`).join('、')}`]
      : []),
  ];
}
