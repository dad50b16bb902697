import { expect, test } from 'vitest';
import { problems } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const body = (text: string) => problems('phone-number', { [STORY]: ['示例正文。', text] });

test('an unknown landline with its place in the line', () => {
  expect(body('第一行。\n请打0552-0000001。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:20:3: 电话“0552-0000001”不在热线和服务点里，请核对；确实要用，先写进 site.json 或服务点文件 [phone-number]"`,
  );
});

test('a hotline with digits exchanged', () => {
  expect(body('请打**12531**。')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:5: 没有“12531”这个热线，请核对；热线有：12351（职工服务热线）、12348（公共法律服务热线） [phone-number]"`,
  );
});

test('a mobile number is left to the check of personal numbers', () => {
  expect(body('电话13800138000。')).toBe('');
});

test('a number in the front matter', () => {
  expect(
    problems('phone-number', { [STORY]: ['credit: 示例', 'credit: 示例0552-0000009'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:13:53: 电话“0552-0000009”不在热线和服务点里，请核对；确实要用，先写进 site.json 或服务点文件 [phone-number]"`,
  );
});

test('a number in a link and in the title of a step', () => {
  expect(body('[电话](tel:05520000001)\n\n<Step title="拨打12999">做。</Step>'))
    .toMatchInlineSnapshot(`
      "stories/bus/index.mdx:19:5: 电话“05520000001”不在热线和服务点里，请核对；确实要用，先写进 site.json 或服务点文件 [phone-number]
      stories/bus/index.mdx:21:3: 没有“12999”这个热线，请核对；热线有：12351（职工服务热线）、12348（公共法律服务热线） [phone-number]"
    `);
});

test.each(['补发工资12345元。', '共 12345 元', '申请表第12345号', '12,345元', '走访12345户'])(
  'no telephone number: %s',
  (text) => {
    expect(body(text)).toBe('');
  },
);

test.each(['12351', '0552-0000000', '0552 0000000', '０５５２－０００００００'])(
  'known, however written: %s',
  (number) => {
    expect(body(`请打${number}。`)).toBe('');
  },
);
