/** Names between “<” and “>” that are no component of ours: words of the author, or code of web pages. */

/** How to write what people write as HTML. */
const INSTEAD_OF_HTML: Record<string, string> = {
  a: '[文字](https://…)',
  b: '**文字**',
  strong: '**文字**',
  i: '*文字*',
  em: '*文字*',
  h2: '## 标题',
  h3: '### 标题',
  hr: '---',
  img: '![图片说明](./photo.jpg)',
  li: '- 一项',
};

export interface Advice {
  message: string;
  fix?: string | undefined;
}

/**
 * What to say about a tag that can be none of ours; `undefined` for names such as `Step`.
 * @param tag the tag as it stands, such as `<姓 名>`
 */
export function foreignTag(name: string, tag: string): Advice | undefined {
  if (/[^\x00-\x7f]/.test(name)) {
    return {
      message: `“${tag}”的尖括号有特殊的意思，请换成“〈〉”`,
      fix: `〈${tag.replace(/^<\/?|\/?>$/g, '').trim()}〉`,
    };
  }
  if (!/^[a-z][a-z0-9]*$/.test(name)) return undefined;
  const fix = Object.hasOwn(INSTEAD_OF_HTML, name) ? INSTEAD_OF_HTML[name] : undefined;
  return { message: `正文里不能写网页代码“<${name}>”，请删去，或者换一种写法`, fix };
}

/** The tag with every value in half-width double quotes; `undefined` when that changes nothing. */
export function quotedTag(tag: string): string | undefined {
  const mended = tag
    .replace(/[“”＂„‟]/g, '"')
    .replace(/＝/g, '=')
    .replace(/=\s*(?!["'{])([^\s"'/>]+)/g, '="$1"');
  return mended === tag ? undefined : mended;
}
