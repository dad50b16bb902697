/** Which addresses links and images may have. */

const ALLOWED = /^(?:https?:\/\/[^/\\]|mailto:.|tel:\+?\d|#|\.\/|\/(?![/\\])|\/$)/i;
// Browsers drop tabs and line breaks inside an address before they read its scheme.
const INVISIBLE = /[\u0000-\u0020\u007f\u00a0\u200b-\u200f\u2028\u2029\u3000\ufeff]/;

const ATTACHMENT = /^[^/\\:]+\.(?:docx?|wps|xlsx?|et|pptx?|pdf|zip|rar)$/i;

export interface AddressProblem {
  message: string;
  fix?: string | undefined;
}

/** What is wrong with the address of a link or an image; `undefined` when it may stay. */
export function addressProblem(url: string): AddressProblem | undefined {
  if (INVISIBLE.test(url)) {
    return { message: '地址里有空格或看不见的字符', fix: mended(url.replace(/\s+/g, '')) };
  }
  if (ALLOWED.test(url)) return undefined;
  if (url === '') return { message: '链接没有地址，请填写' };
  if (/^file:/i.test(url) || /^[a-z]:[\\/]/i.test(url)) {
    return { message: `“${url}”是您电脑里的文件，读者打不开；请改成网上的地址` };
  }
  const name = decoded(url);
  if (ATTACHMENT.test(name)) {
    return {
      message: `“${name}”这样写读者打不开：附件要放进 public/files/，名字只用小写英文字母和数字`,
      fix: attachmentPath(name),
    };
  }
  return {
    message: `地址“${url}”不能用：只能以 https://、http://、mailto:、tel:、/、#、./ 开头`,
    fix: mended(url),
  };
}

/** 附件.docx → /files/attachment.docx. */
function attachmentPath(name: string): string {
  const [, stem = '', ending = ''] = /^(.*)\.(\w+)$/.exec(name)!;
  const plain = stem
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '');
  return `/files/${plain || 'attachment'}.${ending.toLowerCase()}`;
}

/** Some editors write Chinese in addresses as `%E9%99%84`. */
function decoded(url: string): string {
  try {
    return decodeURI(url);
  } catch {
    return url;
  }
}

/** The address that was probably meant, when there is one that may be used. */
function mended(url: string): string | undefined {
  const candidate = guess(url);
  return candidate !== undefined && ALLOWED.test(candidate) ? candidate : undefined;
}

function guess(url: string): string | undefined {
  if (ALLOWED.test(url)) return url;
  if (/^\/\/[a-z0-9]/i.test(url)) return `https:${url}`;
  if (/^www\./i.test(url)) return `https://${url}`;
  if (/^[\w.+-]+@[\w-]+(?:\.[\w-]+)+$/.test(url)) return `mailto:${url}`;
  if (/^[\d-]{5,}$/.test(url)) return `tel:${url.replaceAll('-', '')}`;
  if (/^[\w-]+\.(?:jpg|jpeg|png|svg|webp)$/i.test(url)) return `./${url}`;
  return undefined;
}
