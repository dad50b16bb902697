/** Names of pictures beside a story: they become part of a web address. */

const NAME = /^\.\/[a-z0-9-]+\.(?:jpe?g|png|svg|webp)$/;

/** True for a name such as `./cover.jpg`. */
export function isPictureName(name: string): boolean {
  return NAME.test(name);
}

/** What is wrong with a name, in Chinese; only for names that `isPictureName` refuses. */
export function pictureNameFault(name: string): string {
  const rename = '请把图片文件改名，这里也跟着改';
  if (/\.(?:gif|bmp|tiff?|heic|docx?|pdf)$/i.test(name)) {
    return `图片“${name}”的格式不能用，请用画图软件另存为 jpg 或 png`;
  }
  if (/[^\x00-\x7f]/.test(name))
    return `图片名“${name}”里有汉字或者中文标点，网页会找不到；${rename}`;
  if (/[A-Z]/.test(name)) return `图片名“${name}”里有大写字母，网页会找不到；${rename}`;
  if (/^(?:\.\/)?[a-z0-9-]+\.[a-z]+$/.test(name)) {
    return `图片“${name}”要写成“./cover.jpg”这样：前面有“./”，结尾是 jpg、png 或 svg`;
  }
  return `图片名“${name}”里有空格或别的符号；${rename}，只用小写英文字母、数字和连字符“-”`;
}

/** A name that would do, as near as possible; `undefined` when nothing is left of it. */
export function suggestPictureName(name: string): string | undefined {
  const match = /^(?:\.?[\\/])?(.*)\.(jpe?g|png|svg|webp)$/i.exec(name.normalize('NFKC').trim());
  const stem = match?.[1]!
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  if (!match || stem === undefined) return undefined;
  return `./${stem || 'photo'}.${match[2]!.toLowerCase()}`;
}
