import { expect, test } from 'vitest';
import { contextWith, problems, problemsOf } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const inBody = (text: string) => problems('minor', { [STORY]: ['示例正文。', text] });
const rule = (text: string) => (inBody(text) === '' ? 'nothing' : inBody(text));

test('name, school and class of a child, where they stand', () => {
  expect(inBody('女儿叫张小雨，今年11岁。\n\n孩子就读于示例市实验小学，在三年级（2）班。'))
    .toMatchInlineSnapshot(`
    "stories/bus/index.mdx:19:4: “张＊”像是孩子的真名：改成“孩子”“小＊”，或者用化名，写在 people 里、注明“（化名）” [minor]
    stories/bus/index.mdx:21:6: “示例市实验小学”说出了孩子的学校，认识的人就知道是谁：写“上小学”“读高中”就够了 [minor]
    stories/bus/index.mdx:21:15: “三年级（2）班”说出了孩子在哪个班，认识的人就知道是谁：请删去 [minor]"
  `);
});

test.each([
  '15岁的李小明每天给妈妈做饭。',
  '儿子王磊今年12岁。',
  '女儿张雨欣（9岁）爱画画。',
  '孙女刘思雨，十五岁，在家养病。',
  '大女儿叫赵雪，正上初中。',
  '儿子名叫周子涵，在读小学。',
  '陈佳怡今年上三年级。',
  '工会给6岁的孙子杨帆送了书包。',
])('a name: %s', (text) => {
  expect(rule(text)).toMatch(/“.＊”像是孩子的真名/);
});

test.each([
  '孩子在蚌埠二中读高三。',
  '儿子就读于怀远县第一中学。',
  '女儿去年考上了示例第三中学。',
  '孙子在龙湖小学上四年级。',
])('a school: %s', (text) => {
  expect(rule(text)).toContain('说出了孩子的学校');
});

test.each(['他在五年级3班。', '女儿读高二（6）班。', '孩子初一4班。'])('a class: %s', (text) => {
  expect(rule(text)).toContain('说出了孩子在哪个班');
});

test.each([
  '女儿小雨（化名）今年11岁，上五年级。',
  '张雨（化名）今年11岁。',
  '小明今年16岁，想当司机。',
  '孩子读到小学就不读了。',
  '儿子王磊在外地打工，一年回来一次。',
  '刘师傅16岁就进厂当学徒。',
  '李强17岁那年第一次上工地。',
  '他在一所小学门口卖早点，接送孩子的人多。',
  '孩子在附近的小学读二年级。',
  '女儿今年12岁，成绩好。',
  '夫妻俩都在淮河路小学食堂上班。',
  '儿子叫他别再上夜班。',
  '老张的孙子才3岁。',
  '工会送来 5岁以下儿童用的药。',
  '三年级的孩子已经会做饭。',
  '二十一岁的王磊是焊工。',
  '孩子考上了大学。',
  '女儿在县里的中学读书。',
])('nothing: %s', (text) => {
  expect(rule(text)).toBe('nothing');
});

const REAL = 'sample: true\n';
const CONSENT = 'consent: { kind: 书面同意, on: 2021-01-08, record: 示-1, scope: [网站] }\n';
const COVER = '{ file: ./cover.svg, alt: 一块灰色的方块, credit: 示例 }';
/** A visit to real people with this picture. */
function withCover(cover: string) {
  const { files } = contextWith({});
  const text = files.find(({ path }) => path.endsWith(STORY))!.text;
  return problemsOf(
    'minor',
    contextWith({ [STORY]: text.replace(REAL, CONSENT).replace(COVER, cover) }),
  );
}

test.each([
  [
    'a photograph nobody looked at',
    '{ file: ./a.jpg, alt: 干部在院子里说话, credit: 示例 }',
    '要有人看过有没有孩子',
  ],
  [
    'a child in it',
    '{ file: ./a.jpg, alt: 孩子在灯下写作业, credit: 示例, minors: 没有未成年人 }',
    '图片说明里有孩子',
  ],
])('%s', (_case, cover, message) => {
  expect(withCover(cover)).toContain(message);
});

test.each([
  ['looked at', '{ file: ./a.jpg, alt: 干部在院子里说话, credit: 示例, minors: 没有未成年人 }'],
  [
    'the face hidden',
    '{ file: ./a.jpg, alt: 孩子的背影和书包, credit: 示例, minors: "有，认不出是谁" }',
  ],
  ['a drawing', '{ file: ./a.svg, alt: 孩子在灯下写作业, credit: 示例 }'],
])('a picture that may stand: %s', (_case, cover) => {
  expect(withCover(cover)).toBe('');
});

test('a child in a photograph of the text', () => {
  expect(inBody('![孩子在灯下写作业](./a.jpg)')).toContain('图片说明里有孩子');
  expect(inBody('![孩子的背影](./a.jpg)')).toBe('');
});
