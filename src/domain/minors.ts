/** Words by which readers could tell who a minor in a story is (《个人信息保护法》第二十八条、第三十一条). */
import { FULL_NAME } from './person-names.ts';

/** A place in a text. */
export interface Trace {
  kind: 'name' | 'school' | 'class';
  /** As written. */
  words: string;
  /** UTF-16 offset in the text. */
  index: number;
}

const DIGITS = '一二三四五六七八九十';
const AGE = `(?<![\\d${DIGITS}])(?:1[0-7]|[1-9]|十[一二三四五六七]?|[一二三四五六七八九])(?:周?岁|岁半)(?!以)`;

const MINOR = new RegExp(`小学生|初中生|高中生|(?<!大)中学生|幼儿|儿童|婴儿|未成年|${AGE}`, 'u');

/** Whether words about a person say that they are under eighteen. */
export const isMinor = (words: string): boolean => MINOR.test(words);

const CHILD =
  /孩子|儿子|女儿|孙子|孙女|外孙|侄子|侄女|女孩|男孩|娃|弟弟|妹妹|(?<!大)学生|儿童|年级|[初高][一二三]/u;
const RELATION =
  '(?:儿子|女儿|孙子|孙女|外孙女?|侄子|侄女|孩子|弟弟|妹妹|女孩|男孩|小学生|初中生|高中生)';
/** What may follow a name, so that the next word is not taken for a part of it. */
const END =
  '(?=$|[^\\p{Script=Han}]|[在上正说读是和从把给被每患得也就放拿写考站坐拉送带买今刚才还已的]|一个|一直)';
/** A grown-up who tells of being young. */
const LONG_AGO = '(?!(?:那|时|的?时候|起|就|便|进|当|参|开|出|学|辍|跟|打|离|没|开始|上班|上下))';

/** Names of minors, in group 1. */
const NAMES = [
  `(${FULL_NAME}?)(?:[，、（(]|今年|现年|刚满?|才|只有|还只有){0,3}${AGE}${LONG_AGO}`,
  `${AGE}的${RELATION}?(${FULL_NAME}?)${END}`,
  `(${FULL_NAME}?)(?:今年|现在|目前|正在|正|还在|在)(?:就读|[读上念])(?:于|着)?(?:小学|初中|高中|幼儿园|[${DIGITS}]年级|[初高][一二三])(?!时|那)`,
].map((source) => new RegExp(source, 'gu'));

/** A grown-up son has such a name too: counts where the passage tells of a child. */
const NAMED_CHILD = new RegExp(`${RELATION}[，,]?(?:名叫|叫做|叫)(${FULL_NAME}?)${END}`, 'gu');
const CHILDHOOD = new RegExp(`${AGE}|年级|小学|初中|高中|幼儿园|中考|高考|上学|读书`, 'u');

const SCHOOL = `(\\p{Script=Han}{2,14}?(?:小学|中学|幼儿园|初中|高中|学校)|\\p{Script=Han}{2,8}?第?[${DIGITS}]{1,2}[中小](?!\\p{Script=Han}*?(?:队|组)))`;
const SCHOOLS = [
  `(?:就读于?|考[上入进]了?)${SCHOOL}`,
  `(?:在|到|去)${SCHOOL}(?:就?读|上|念|学习|\\p{Script=Han}年级|[初高][一二三])`,
].map((source) => new RegExp(source, 'gu'));
/** Schools without a name: one nearby, the one of the village. */
const NO_NAME =
  /的|^(?:了|着|过)?(?:一|这|那|哪|某|附近|村|镇|乡|县|市|区|城|本|当地|老家|家门口|公[办立]|民办|私立|普通|同一|农民工|外地|重点|上|读|念)/u;

const CLASS = new RegExp(
  `(?:[${DIGITS}1-9]年级|[初高][一二三1-3])[（(]?[${DIGITS}\\d]{1,2}[）)]?班`,
  'gu',
);

/**
 * Every trace in a passage, in order of place.
 * @param changed names that the story has changed: they may stand
 */
export function tracesOfMinors(text: string, changed: ReadonlySet<string>): Trace[] {
  const found: Trace[] = [];
  const search = (kind: Trace['kind'], patterns: RegExp[], accepts: (words: string) => boolean) => {
    for (const match of patterns.flatMap((pattern) => [...text.matchAll(pattern)])) {
      const words = match[1] ?? match[0];
      const index = match.index + match[0].indexOf(words);
      if (!accepts(words) || found.some((other) => other.index === index)) continue;
      found.push({ kind, words, index });
    }
  };
  const isReal = (name: string) => !changed.has(name) && !text.includes(`${name}（化名）`);
  search('name', NAMES, isReal);
  if (CHILDHOOD.test(text)) search('name', [NAMED_CHILD], isReal);
  if (CHILD.test(text)) search('school', SCHOOLS, (school) => !NO_NAME.test(school));
  search('class', [CLASS], () => true);
  return found.sort((a, b) => a.index - b.index);
}

const CHILD_SEEN = /孩子|小孩|娃|儿童|(?<!大)学生|女孩|男孩|婴儿|小朋友|少年|儿子|女儿|孙子|孙女/u;
const FACE_HIDDEN =
  /背影|背对|侧影|剪影|(?:面部|脸部?)已?处理|马赛克|(?:看不[清见]|不露|没露|没有露|遮住了?|挡住了?)(?:出)?(?:脸|面)|只拍到?(?:手|背)/u;

/** Whether the words under a photograph tell of a child, and not that nobody can know it. */
export const showsChild = (alt: string): boolean => CHILD_SEEN.test(alt) && !FACE_HIDDEN.test(alt);
