import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { createEntry } from '../../../src/drafts/create.ts';
import { finish } from '../../../src/drafts/finish.ts';
import { DraftError, writeDraft } from '../../../src/drafts/place.ts';
import { Interrupted, type Terminal } from '../../../src/drafts/terminal.ts';
import { filesIn, scratch, TODAY } from '../import/helpers.ts';

let project: ReturnType<typeof scratch>;
beforeEach(() => (project = scratch()));
afterEach(() => project.remove());

/** Somebody who gives these answers, one a question. */
function person(...answers: string[]) {
  const heard: string[] = [];
  const terminal: Terminal = {
    ask: async (prompt) => {
      heard.push(prompt);
      return answers.shift();
    },
    say: (text) => heard.push(text),
  };
  return { terminal, heard: () => heard.join('\n'), left: answers };
}

const INTRODUCTION = '区总工会的干部等到末班车回来，给大家盛上一碗热汤。';
const STORY = [
  '雪夜里的末班车',
  INTRODUCTION,
  '',
  '雪夜末班车',
  '2',
  '2',
  '1',
  '3 4',
  '示例区总工会',
  '',
  '',
];

describe('every kind is asked for and written', () => {
  test('a story; nothing but its text is left to write', async () => {
    const { terminal, left } = person(...STORY);
    const { id, path, checked } = await createEntry('story', project.place, TODAY, terminal);
    expect(left).toEqual([]);
    expect(path).toBe(`content/drafts/stories/${id}/index.mdx`);
    expect(checked.file.raw).toEqual({
      title: '雪夜里的末班车',
      description: INTRODUCTION,
      published: TODAY,
      shortTitle: '雪夜末班车',
      kind: 'visit',
      district: '340302',
      campaign: 'winter',
      linesOfWork: ['assistance', 'warmth'],
      source: '示例区总工会',
    });
    expect(new Set(checked.problems.map(({ rule }) => rule))).toEqual(new Set(['placeholder']));
  });

  test('a notice, known by its number', async () => {
    const { terminal } = person(
      '关于测试的通知',
      INTRODUCTION,
      '',
      '示例工[2026]9号',
      '示例工〔2026〕9号',
      '示例市总工会',
      '各县、区总工会',
      '各直属单位',
      '',
      '2026-01-05',
      '1',
      '测试',
      '',
      '',
      '',
    );
    const { id, checked } = await createEntry('notice', project.place, TODAY, terminal);
    expect(id).toBe('2026-9');
    expect(checked.file.raw).toMatchObject({
      addressees: ['各县、区总工会', '各直属单位'],
      issuedOn: '2026-01-05',
      status: 'in-force',
    });
  });

  test('a guide, with lists of groups within', async () => {
    const { terminal, heard } = person(
      '被拖欠工资怎么办',
      INTRODUCTION,
      '',
      '被拖欠工资',
      '要工资的路',
      '1',
      '先留好证据，再去劳动监察投诉，不用花钱。',
      '把工资条和考勤表拍下来，存好。',
      '在本市打工、被拖欠工资的人。',
      '身份证',
      '',
      '是',
      '工资条',
      '没有就拍考勤表',
      '否',
      '1',
      '1',
      '1',
      '1',
      '',
      '老板不给钱',
      '工资不发',
      '欠薪找谁',
      '拿不到工钱',
      '',
      '2026-11-01',
      '市总权益保障部',
      '',
      '',
    );
    const { checked } = await createEntry('guide', project.place, TODAY, terminal);
    expect(checked.file.raw).toMatchObject({
      topic: 'claim',
      order: 1,
      needs: ['wages'],
      hotlines: ['12351'],
      next: ['wages'],
      bring: [{ item: '身份证' }, { item: '工资条', hint: '没有就拍考勤表' }],
      aliases: ['老板不给钱', '工资不发', '欠薪找谁', '拿不到工钱'],
      reviewed: { on: '2026-11-01', by: '市总权益保障部' },
    });
    expect(heard()).toContain('要工资的路');
  });
});

describe('wrong answers are explained at once', () => {
  test.each([
    ['too short', 1, '太短', /“一句话介绍”太短/],
    ['a date that does not exist', 2, '2026-02-30', /没有“2026-02-30”这一天/],
    ['a date in another form', 2, '2026年1月5日', /可以写：2026-01-05/],
    ['a number that is not in the list', 5, '8', /请写1到2之间的序号/],
    ['nothing', 0, '', /这一项必须填/],
    ['an id with capitals', 10, 'Bus', /“Bus”不合格/],
    ['an id that exists', 10, 'bus', /“bus”已经有了，换一个，例如 bus-2/],
  ])('%s', async (_, at, wrong, says) => {
    const answers = [...STORY];
    answers.splice(at, 0, wrong);
    const { terminal, heard, left } = person(...answers);
    await createEntry('story', project.place, TODAY, terminal);
    expect(heard()).toMatch(says);
    expect(heard()).not.toMatch(/Invalid|undefined/);
    expect(left).toEqual([]);
  });
});

test('whoever stops half-way leaves nothing behind', async () => {
  const before = filesIn(project.root);
  for (let count = 0; count < STORY.length; count++) {
    const { terminal } = person(...STORY.slice(0, count));
    await expect(createEntry('story', project.place, TODAY, terminal)).rejects.toThrow(Interrupted);
  }
  expect(filesIn(project.root)).toEqual(before);
});

describe('a draft moves in when it is ready', () => {
  const draft = (text: string) => ({
    kind: 'stories' as const,
    id: 'soup',
    text,
    files: new Map(),
  });
  const good = () =>
    readFileSync(join(project.place.content, 'stories/bus/index.mdx'), 'utf8')
      .replace(/^picture:.*\n/m, '')
      .replaceAll('示例故事', '另一个故事');

  test('ready', async () => {
    await writeDraft(project.place, draft(good()));
    expect(await finish(project.place, 'soup', TODAY)).toMatchObject({
      done: true,
      path: 'content/stories/soup/index.mdx',
    });
    expect(filesIn(project.place.drafts)).toEqual([]);
  });

  test('not ready: it stays where it is', async () => {
    await writeDraft(project.place, draft(good().replace('visit', '在这里填写')));
    expect(await finish(project.place, 'stories/soup', TODAY)).toMatchObject({
      done: false,
      path: 'content/drafts/stories/soup/index.mdx',
    });
    expect(filesIn(project.place.drafts)).toHaveLength(1);
  });

  test.each([
    ['sop', /是不是“soup”/],
    ['../soup/..', /草稿里没有/],
    ['', /草稿里没有/],
  ])('“%s” is no draft', async (id, says) => {
    await writeDraft(project.place, draft(good()));
    await expect(finish(project.place, id, TODAY)).rejects.toThrow(says);
  });

  test('an id is given once', async () => {
    await writeDraft(project.place, draft(good()));
    await expect(writeDraft(project.place, draft(good()))).rejects.toThrow(DraftError);
    await expect(writeDraft(project.place, { ...draft(good()), id: 'bus' })).rejects.toThrow(
      /已经有了/,
    );
  });
});
