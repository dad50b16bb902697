/**
 * Subjects that exist nowhere, to try designs on: short, as usual, as long as the schemas allow, and
 * nasty: rare characters, marks that meet, Latin letters and figures that may not be torn.
 */
import type { Subject, SubjectKind } from './subjects/types.ts';
import { words, type Words } from './words.ts';

export const LENGTHS = ['short', 'usual', 'long', 'nasty'] as const;
export type Length = (typeof LENGTHS)[number];

const PROSE =
  '根据《保障农民工工资支付条例》，2021年1月25日前把“两节”送温暖报告和统计表上报市总权益保障部，各级工会要简化行程、轻车简从，做到应帮尽帮——不增加基层负担。微信APP和报刊同步宣传，深度困难职工按1000元/户慰问，具体办法见蚌工〔2020〕60号文件附件1、附件2；';
const NASTY =
  '（《“㙟𬭎䶮”》，〔堃·赟〕）：V3.14版WeChat小程序怎么用？！09:00—12:00打0552-0000000——“送温暖”……第12345号，3%、5℃；';

/** Prose of exactly `length` characters, punctuation and figures included. */
export function prose(length: number, text = PROSE): string {
  return [...text.repeat(6)].slice(0, length).join('');
}

const given = (text: string): Words => words(text, 'content/test.mdx', 'field');

/** One subject of every kind. */
export function everyKind(length: Length): Subject[] {
  return [notice, story, visit, guide, support, servicePoint, campaign, figures, greeting].map(
    (make) => make(length),
  );
}

/** Picks by length; `nasty` text is as long as `usual` unless told. */
function pick<T>(length: Length, by: { short: T; usual: T; long: T; nasty?: T }): T {
  return by[length] ?? by.usual;
}

/** Text of so many characters: the given words, prose, or something nasty. */
function some(length: Length, by: { short: string; usual: string | number; long: number }): Words {
  if (length === 'short') return given(by.short);
  if (length === 'long') return given(prose(by.long));
  const usual = typeof by.usual === 'number' ? prose(by.usual) : by.usual;
  return given(length === 'nasty' ? prose([...usual].length, NASTY) : usual);
}

function base<K extends SubjectKind>(kind: K, length: Length) {
  const id = pick(length, {
    short: 'a',
    usual: 'a',
    long: 'a-very-long-name-for-an-entry-of-some-kind',
  });
  return {
    kind,
    id: `${length}-${kind}`,
    collection: 'support' as const,
    label: '职工服务（帮扶）中心',
    title: some(length, { short: '加班', usual: '关于做好2021年“两节”送温暖工作的通知', long: 60 }),
    shortTitle: some(length, { short: '加班', usual: '被拖欠工资怎么办', long: 16 }),
    sentence: some(length, { short: '先记下时间，再去要钱。', usual: 60, long: 140 }),
    sample: length === 'long',
    url: `https://nuanxun.example.org/support/${id}/`,
  };
}

const called = (length: Length) =>
  length !== 'short' && { hotline: { number: given('12351'), name: given('公共法律服务热线') } };

function notice(length: Length): Subject {
  return {
    ...base('notice', length),
    documentNumber: given(length === 'long' ? '安徽蚌埠工发电〔2020〕1060号' : '蚌工〔2021〕1号'),
    issuer: given(length === 'long' ? prose(40) : '总工会'),
    date: '2020年12月31日',
    ...(length === 'long' && { status: '活动已结束，作为历史文件保存' }),
  };
}

function story(length: Length): Subject {
  const text = some(length, { short: '', usual: 22, long: 60 });
  const by = some(length, { short: '', usual: 6, long: 30 });
  return {
    ...base('story', length),
    place: given('蚌埠市'),
    ...(length !== 'short' && { quote: { text, by } }),
  };
}

function visit(length: Length): Subject {
  return {
    ...base('visit', length),
    place: some(length, { short: '蚌埠市', usual: '怀远县', long: 12 }),
    date: '2021年1月29日',
    ...(length !== 'short' && {
      quote: {
        text: some(length, { short: '', usual: 22, long: 60 }),
        by: some(length, { short: '', usual: 6, long: 30 }),
      },
    }),
  };
}

function guide(length: Length): Subject {
  const lengths = pick(length, { short: [2], usual: [8, 6, 9], long: [18, 17, 18] });
  return {
    ...base('guide', length),
    steps: lengths.map((count) => given(prose(count, length === 'nasty' ? NASTY : PROSE))),
    ...called(length),
  };
}

function support(length: Length): Subject {
  const amount = {
    who: given(prose(40)),
    sum: '2000元/户',
    note: '2020年通知的标准，现在多少先问工会',
  };
  return {
    ...base('support', length),
    whoFor: some(length, { short: '所有职工。', usual: 50, long: 160 }),
    firstStep: given(length === 'long' ? prose(120) : '先打电话问一问。'),
    amounts: length === 'long' ? [amount, amount, amount] : [],
    ...called(length),
  };
}

function servicePoint(length: Length): Subject {
  const name = some(length, { short: '书屋', usual: '书屋', long: 40 });
  return {
    ...base('service-point', length),
    title: name,
    shortTitle: name,
    district: given('龙子湖区'),
    address: some(length, { short: '路1号', usual: '路1号', long: 80 }),
    ...(length === 'long' && { landmark: given(prose(80)) }),
    hours:
      length === 'long'
        ? ['周一至周五 09:00至12:00、14:00至17:30', '周六 09:00至11:30', '周日 09:30至11:30']
        : ['周一 09:00至12:00'],
    telephone: given(length === 'long' ? '0552-12345678' : '12351'),
    services: ['家里有困难'],
  };
}

function campaign(length: Length): Subject {
  const lines = ['theory', 'care', 'assistance', 'warmth', 'rights'] as const;
  return {
    ...base('campaign', length),
    theme: some(length, { short: '送温暖', usual: '送温暖', long: 40 }),
    period: some(length, { short: '2021年', usual: '2021年', long: 40 }),
    ...(length !== 'short' && { status: '活动已结束' }),
    lines: lines.map((id) => ({
      id,
      name: '送温情',
      heading: given(length === 'long' ? prose(20) : '送温情'),
    })),
  };
}

function figures(length: Length): Subject {
  const values = pick(length, { short: [1, 0], usual: [820, 310, 156], long: [9, 8, 7, 6, 5, 4] });
  const name = some(length, { short: '甲', usual: '龙子湖区', long: 8 });
  return {
    ...base('figures', length),
    title: some(length, { short: '慰问', usual: '两节期间慰问困难职工', long: 60 }),
    number: given(pick(length, { short: '2', usual: '1286', long: '12,345,678' })),
    unit: given(length === 'long' ? '人次' : '户'),
    bars: values.map((value) => ({ name, value, label: given(`${value}户`) })),
    source: some(length, { short: '2021年', usual: '截至2021年1月25日', long: 40 }),
  };
}

function greeting(length: Length): Subject {
  return {
    ...base('greeting', length),
    sentence: some(length, { short: '平安。', usual: 60, long: 110 }),
    festival: some(length, { short: '春节', usual: '五一国际劳动节', long: 12 }),
    wish: some(length, { short: '新年好', usual: '给在岗的您拜年', long: 24 }),
  };
}
