import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { HANDBOOK } from '../../../src/authoring/handbook.ts';
import { countSteps, STEP_NUMBER } from '../../../src/authoring/steps/count.ts';
import { bodyLines } from '../../../src/authoring/text.ts';
import { parseMdx } from '../../../src/source/mdx.ts';

const NAMES = {
  citation: (law: string, article: string) => `《${law}》第${article}条`,
  hotline: (number: string) => (number === '12351' ? '职工服务热线' : undefined),
};
const lines = (mdx: string) => bodyLines(parseMdx(mdx, 'a.mdx').tree!, NAMES);

describe('a body as plain text', () => {
  it.each([
    ['一句\n接一句', ['一句接一句']],
    ['## 怎么做\n\n打**12351**', ['怎么做', '打12351']],
    ['- 一\n- 二', ['·一', '·二']],
    ['3. 三\n4. 四', ['3.三', '4.四']],
    ['| 做什么 | 多久 |\n|---|---|\n| 仲裁 | 一年 |', ['做什么：多久', '仲裁：一年']],
    ['看[条例](/legal-aid/){/* 备注 */}', ['看条例']],
    ['![站台](./a.jpg)', []],
  ])('%j', (mdx, expected) => {
    expect(lines(mdx)).toEqual(expected);
  });

  it.each(HANDBOOK.map(({ folder }) => folder))('the examples of %s', (folder) => {
    const room = join(import.meta.dirname, '../../../src/authoring');
    expect(lines(readFileSync(join(room, folder, 'examples.mdx'), 'utf8'))).toMatchSnapshot();
  });
});

it('steps are counted from 1 in each list', () => {
  expect(countSteps(`${STEP_NUMBER}甲${STEP_NUMBER}乙`)).toBe('1甲2乙');
});
