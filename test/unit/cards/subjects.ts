/** Subjects that exist nowhere: short, as usual, and as long as the schemas allow. */
import type { Subject } from '../../../src/cards/subjects/types.ts';
import { words, type Words } from '../../../src/cards/words.ts';

const PROSE =
  '根据《保障农民工工资支付条例》，2021年1月25日前把“两节”送温暖报告和统计表上报市总权益保障部，各级工会要简化行程、轻车简从，做到应帮尽帮——不增加基层负担。微信APP和报刊同步宣传，深度困难职工按1000元/户慰问，具体办法见蚌工〔2020〕60号文件附件1、附件2；';

/** Prose of exactly `length` characters, punctuation and figures included. */
export function prose(length: number): string {
  return [...PROSE.repeat(4)].slice(0, length).join('');
}

const given = (text: string): Words => words(text, 'content/test.mdx', 'field');

export type Length = 'short' | 'usual' | 'long';

function base<K extends Subject['kind']>(kind: K, length: Length) {
  const long = length === 'long';
  const usual = length === 'usual';
  return {
    kind,
    id: `${length}-${kind}`,
    collection: 'support' as const,
    label: '职工服务（帮扶）中心',
    title: given(long ? prose(60) : usual ? '关于做好2021年“两节”送温暖工作的通知' : '加班'),
    shortTitle: given(long ? prose(16) : usual ? '被拖欠工资怎么办' : '加班'),
    sentence: given(long ? prose(140) : usual ? prose(60) : '先记下时间，再去要钱。'),
    sample: long,
    url: `https://nuanxun.example.org/support/${long ? 'a-very-long-name-for-an-entry-of-some-kind' : 'a'}/`,
  };
}

const hotline = { number: given('12351'), name: given('公共法律服务热线') };

/** One subject of every kind. */
export function everyKind(length: Length): Subject[] {
  const long = length === 'long';
  const short = length === 'short';
  return [
    {
      ...base('notice', length),
      documentNumber: given(long ? '安徽蚌埠工发电〔2020〕1060号' : '蚌工〔2021〕1号'),
      issuer: given(long ? prose(40) : '总工会'),
      date: '2020年12月31日',
      ...(long && { status: '活动已结束，作为历史文件保存' }),
    },
    {
      ...base('story', length),
      place: given('蚌埠市'),
      ...(!short && {
        quote: { text: given(prose(long ? 60 : 22)), by: given(prose(long ? 30 : 6)) },
      }),
    },
    {
      ...base('guide', length),
      steps: (long ? [18, 17, 18] : short ? [2] : [8, 6, 9]).map((length) => given(prose(length))),
      ...(!short && { hotline }),
    },
    {
      ...base('support', length),
      whoFor: given(long ? prose(160) : short ? '所有职工。' : prose(50)),
      firstStep: given(long ? prose(120) : '先打电话问一问。'),
      amounts: long
        ? [1, 2, 3].map(() => ({
            who: given(prose(40)),
            sum: '2000元/户',
            note: '2020年通知的标准，现在多少先问工会',
          }))
        : [],
      ...(!short && { hotline }),
    },
    {
      ...base('service-point', length),
      title: given(long ? prose(40) : '书屋'),
      shortTitle: given(long ? prose(40) : '书屋'),
      district: given('龙子湖区'),
      address: given(long ? prose(80) : '路1号'),
      ...(long && { landmark: given(prose(80)) }),
      hours: long
        ? ['周一至周五 09:00—12:00、14:00—17:30', '周六 09:00—11:30', '周日 09:30—11:30']
        : ['周一 09:00—12:00'],
      telephone: given(long ? '0552-12345678' : '12351'),
      services: ['家里有困难'],
    },
    {
      ...base('campaign', length),
      theme: given(long ? prose(40) : '送温暖'),
      period: given(long ? prose(40) : '2021年'),
      lines: (['theory', 'care', 'assistance', 'warmth', 'rights'] as const).map((id) => ({
        id,
        name: '送温情',
        heading: given(long ? prose(20) : '送温情'),
      })),
    },
  ];
}
