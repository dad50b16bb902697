/**
 * What an SVG picture must not hold, with the words for its author. Naming what is dangerous is
 * enough here: pages show pictures by `<img>`, where a browser runs nothing and loads nothing.
 */
const FORBIDDEN: [pattern: RegExp, message: string][] = [
  [/<\s*(?:[\w-]+:)?script/i, '里有程序（script）'],
  [/<\s*(?:[\w-]+:)?(?:foreignObject|iframe|object|embed)/i, '里嵌了网页（foreignObject）'],
  [/\son[a-z]+\s*=/i, '里有程序（on… 属性）'],
  [/<!ENTITY|<\?xml-stylesheet/i, '里有外部定义（ENTITY 或 xml-stylesheet）'],
  [
    /\b(?:xlink:)?href\s*=\s*["']?\s*(?!["'#]|data:image\/(?:png|jpeg|webp);)/i,
    '引用了外面的文件（href）',
  ],
  [/url\(\s*["']?\s*(?!["'#])|@import/i, '引用了外面的文件（url 或 @import）'],
];

/** What is wrong with the source of an SVG picture; `undefined` when it may stay. */
export function svgProblem(source: string): string | undefined {
  const found = FORBIDDEN.find(([pattern]) => pattern.test(source));
  return found && `${found[1]}，不能用；请用画图软件另存为 PNG`;
}
