import { expect, test } from 'vitest';
import { fieldRows } from '../../../src/components/share/field-rows.ts';
import { fieldsOf } from '../../../src/schemas/describe.ts';
import { servicePointFile } from '../../../src/schemas/service-point.ts';
import { story } from '../../../src/schemas/story.ts';

const table = (schema: Parameters<typeof fieldsOf>[0]) =>
  fieldRows(fieldsOf(schema))
    .map(({ title, key, duty, hints }) => `${title} | ${key} | ${duty} | ${hints.join('；')}`)
    .join('\n');

test('a story', () => {
  expect(table(story)).toMatchInlineSnapshot(`
    "标题 | title | 必填 | 网页的大标题；最多60个字
    一句话介绍 | description | 必填 | 搜索结果和分享图上用，一两句大白话；15到120个字
    发布日期 | published | 必填 | 第一次登出来的那天；写成“2021-01-25”这样
    修改日期 | updated | 可不填 | 内容有实质改动时填；写成“2021-01-25”这样
    示例 | sample | 可不填 | 内容是编的就选“是”，页面上会写着“示例”；true（是）或者 false（否）
    例外 | exceptions | 可不填 | 检查说错、其实可以的地方；可以写几项；包括下面几项
    例外：哪个检查 | exceptions.check | 必填 | 提醒后面方括号里的英文；最多30个字
    例外：哪句话 | exceptions.words | 必填 | 照提醒里引号中的话抄；最多80个字
    例外：为什么可以 | exceptions.reason | 必填 | 最多80个字
    短标题 | shortTitle | 必填 | 列表和小图上用；最多16个字
    哪一类 | kind | 必填 | 从这些里选：exemplary（先进事迹）、visit（走访慰问）、experience（经验做法）
    区县 | district | 必填 | 选发生在哪个区县；写区县的编号，要是 content/site.json 里有的
    属于哪次活动 | campaign | 必填 | 写工会活动的编号，要是 content/campaigns/ 里有的
    体现活动的哪几项工作 | linesOfWork | 必填 | 可以写几项，至少1项；写活动工作的编号，要是 content/campaigns/ 里有的
    写到的人 | people | 可不填 | 可以写几项；包括下面几项
    写到的人：姓名 | people.name | 必填 | 默认用化名；最多12个字
    写到的人：真名还是化名 | people.nameStyle | 必填 | 从这些里选：真名、化名
    写到的人：身份 | people.role | 必填 | 例如 环卫工人；最多30个字
    本人同意 | consent | 可不填 | 写到真实的人时必填；包括下面几项
    本人同意：怎样同意的 | consent.kind | 必填 | 从这些里选：书面同意、录音录像同意、监护人书面同意
    本人同意：哪天同意的 | consent.on | 必填 | 写成“2021-01-25”这样
    本人同意：记录编号 | consent.record | 必填 | 工会自己存档的编号，不写姓名；最多40个字
    本人同意：同意登在哪里 | consent.scope | 必填 | 可以写几项，至少1项；从这些里选：网站、公众号、朋友圈、海报、广播
    登不登 | status | 可不填 | 本人要求撤下时选撤下；从这些里选：shown（登出来）、withdrawn（撤下）
    海报上的一句话 | quote | 可不填 | 包括下面几项
    海报上的一句话：原话 | quote.text | 必填 | 最多60个字
    海报上的一句话：谁说的 | quote.by | 必填 | 最多30个字
    配图 | picture | 可不填 | 3:2的横图，和故事放在同一个文件夹；包括下面几项
    配图：文件名 | picture.file | 必填 | 小写英文字母、数字、连字符；写成“./cover.jpg”这样
    配图：图片说明 | picture.alt | 必填 | 看不见图的人听这句话；6到80个字
    配图：图片来源 | picture.credit | 必填 | 例如 某某区总工会供图；最多30个字
    配图：图上有没有未成年人 | picture.minors | 可不填 | 走访困难职工的照片要写；认得出脸的先处理，再选“认不出是谁”；从这些里选：没有未成年人、有，认不出是谁
    配图：人工智能生成 | picture.madeByAi | 可不填 | 是的话选“是”，登出来的图上会写明；true（是）或者 false（否）
    供稿单位 | source | 必填 | 最多40个字
    接着看的指南 | guides | 可不填 | 可以写几项；写维权指南的编号，要是 content/legal-aid/ 里有的
    接着看的帮扶服务 | support | 可不填 | 可以写几项；写帮扶服务的编号，要是 content/support/ 里有的"
  `);
});

test('members of a list of groups', () => {
  expect(table(servicePointFile)).toContain(
    '服务点：开放时间：平时：开门 | points.hours.weekly.open | 必填 | 写成“09:00”这样',
  );
});
