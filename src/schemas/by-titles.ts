/** Messages about files in the words of forms: fields by their Chinese names. */
import { fieldsOf, type Field, type Value } from './describe.ts';
import { KINDS } from './index.ts';

/** A key in quotation marks, with the Chinese that may stand behind it; or standing alone among Chinese. */
const KEY =
  / ?(?:“([A-Za-z]{2,})”(?:（[^（）]*）)?|(?<![\w./"'<=-])([A-Za-z]{2,})(?![\w./"'>=:-]|（)) ?/g;
/** A key with what to write there. */
const SETTING = /写 ?([A-Za-z]+): (true|false)\b/g;
/** A word of a fixed list with its meaning: visit（走访慰问）. */
const MEANING = /(?<![\w./-])[a-z][a-z-]*（([^（）]*\p{Script=Han}[^（）]*)）/gu;
/** The same the other way round: “已失效”（expired）. */
const WORD_BEHIND = /（[a-z-]+）/g;

/** As the form says it: “shortTitle” becomes “短标题”, visit（走访慰问） becomes 走访慰问. */
export function byTitles(message: string, fields: readonly Field[]): string {
  const titles = titlesOf(fields);
  return message
    .replace(SETTING, (written, key: string, value: string) => {
      const title = titles.get(key) ?? ELSEWHERE.get(key);
      return title ? `${value === 'true' ? '勾上' : '不要勾'}“${title}”` : written;
    })
    .replace(KEY, (written, quoted?: string, bare?: string) => {
      const key = (quoted ?? bare)!;
      const title = titles.get(key) ?? ELSEWHERE.get(key);
      return title ? `“${title}”` : written;
    })
    .replace(MEANING, '$1')
    .replace(WORD_BEHIND, '')
    .replace(' true 或 false', '“是”或“否”');
}

/** As those need it who write into the file: “短标题”（shortTitle）. */
export function withTitles(message: string, fields: readonly Field[]): string {
  const titles = titlesOf(fields);
  return message.replace(KEY, (written, quoted?: string, bare?: string) => {
    const key = (quoted ?? bare)!;
    return titles.has(key) ? `“${titles.get(key)}”（${key}）` : written;
  });
}

const titlesOf = (fields: readonly Field[]) => new Map(fields.flatMap(titlesIn).reverse());

/** The Chinese names of a field and of those inside it, by key. */
function titlesIn({ key, title, value }: Field): [string, string][] {
  return [[key, title], ...inside(value).flatMap(titlesIn)];
}

function inside(value: Value): Field[] {
  if (value.type === 'list') return inside(value.item);
  return value.type === 'group' ? value.fields : [];
}

/** What messages about one file name of another: hotlines of the site, lines of work of a campaign. */
const ELSEWHERE = new Map(
  (['campaigns', 'site'] as const)
    .flatMap((kind) => fieldsOf(KINDS[kind].schema))
    .map(({ key, title }) => [key, title]),
);
