import { afterAll, expect, test } from 'vitest';
import { peopleIn } from '../../../src/import/story.ts';
import { importInto, linesOf, scratch } from './helpers.ts';
import { p, styled, word } from './word.ts';

const { place, remove } = scratch();
afterAll(remove);

const BODY = '2021年1月，工会干部来到车站，看望坚守岗位的职工。';
let count = 0;
async function story(body: string, name = '稿件.docx') {
  const { checked, remarks } = await importInto(place, word(body), {
    kind: 'story',
    id: `s${count++}`,
    name,
  });
  return {
    data: checked.file.raw as Record<string, unknown>,
    lines: linesOf(checked.file.tree!),
    said: remarks.join('\n'),
  };
}

test.each([
  ['the style of titles', p('某单位') + styled('a3', '车站里的热汤') + p(BODY), ['某单位', BODY]],
  [
    'the only heading of the top level',
    styled('1', '车站里的热汤') + p(BODY) + styled('2', '后来'),
    [BODY, '## 后来'],
  ],
  ['the short first line', p('车站里的热汤') + p(BODY), [BODY]],
])('the title by %s', async (_, body, rest) => {
  const { data, lines } = await story(body);
  expect(data).toMatchObject({ title: '车站里的热汤', shortTitle: '车站里的热汤' });
  expect(lines).toEqual(rest);
});

test('without a title the name of the file stands in, and the officer is told', async () => {
  const { data, lines, said } = await story(p(BODY) + p('后来。'), '车站里的热汤.docx');
  expect(data['title']).toBe('车站里的热汤');
  expect(lines).toEqual([BODY, '后来。']);
  expect(said).toMatch(/先用了文件名/);
});

test('a long title leaves the short one open', async () => {
  const { data } = await story(p('风雪夜里公交调度室等末班车的一碗热汤面') + p(BODY));
  expect(data['shortTitle']).toBe('在这里填写');
});

test.each([
  ['来源：示例区总工会', '示例区总工会'],
  ['供　稿：示例市总工会', '示例市总工会'],
  ['（示例县总工会供稿）', '示例县总工会'],
])('who sent it: %s', async (line, source) => {
  const { data, lines } = await story(p('车站里的热汤') + p(BODY) + p(line));
  expect(data['source']).toBe(source);
  expect(lines).toEqual([BODY]);
});

test('the district, when one only is named; words that stand in the text', async () => {
  const { data, said } = await story(p('车站里的热汤') + p(`${BODY}地点在示例区。`));
  expect(data).toMatchObject({
    district: '340302',
    campaign: 'winter',
    description: `${BODY}地点在示例区。`,
  });
  expect(said).toMatch(/区县按正文写的“示例区”填好了/);
});

test('nobody is written about unnoticed', async () => {
  expect(
    peopleIn('刘师傅（化名）给小芹（化名）盛汤。刘师傅（化名）笑了。').map(({ name }) => name),
  ).toEqual(['刘师傅', '小芹']);
  const { data, said } = await story(p('车站里的热汤') + p(BODY));
  expect(data['people']).toEqual([{ name: '在这里填写', nameStyle: '化名', role: '在这里填写' }]);
  expect(said).toMatch(/真名的要有本人同意/);
});

test.each([
  ['公交车司机刘师傅（化名）', '刘师傅'],
  ['困难职工周敏（化名）', '周敏'],
  ['区总工会干部老韩（化名）', '老韩'],
  ['说话的是张小明（化名）', '张小明'],
  ['车间里的缝纫工小芹（化名）', '小芹'],
  ['瓦工欧阳大勇（化名）', '欧阳大勇'],
  ['单亲妈妈孙大姐（化名）', '孙大姐'],
  ['农民工石磊（化名）', '石磊'],
])('the name without the words before it: %s', (words, name) => {
  expect(peopleIn(words).map((person) => person.name)).toEqual([name]);
});
