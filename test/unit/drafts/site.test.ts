/** A site for another union: what is asked, what is refused, what is written. */
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { check } from '../../../src/checks/index.ts';
import { DraftError } from '../../../src/drafts/place.ts';
import { askNewSite } from '../../../src/drafts/site/ask.ts';
import { createSite, refusal } from '../../../src/drafts/site/create.ts';
import type { NewSite, Question } from '../../../src/drafts/site/questions.ts';
import { Interrupted } from '../../../src/drafts/terminal.ts';
import { filesIn } from '../import/helpers.ts';

const TODAY = '2026-11-23';
const CONTENT = join(import.meta.dirname, '../../../content');

/** An answer to each question, as somebody types it; empty for what is suggested. */
const TYPED: Record<Question, string> = {
  union: '澜江市总工会',
  'short-name': '',
  name: '清凉澜江',
  url: '',
  office: '劳动保护部',
  colour: '#0b4f6c',
  hotlines: '12351 12333',
  districts: '990100 澜江市\n990102 云屏区\n',
  campaign: '高温慰问活动',
  theme: '清凉送一线，安全记心间',
  from: '2026-07-01',
  to: '2026-08-31',
  notice: '',
  issued: '2026-06-10',
  number: '澜工〔2026〕18号',
  laws: '',
  folder: 'lanjiang',
};

let root: string;
beforeEach(() => (root = mkdtempSync(join(tmpdir(), 'new-site-'))));
afterEach(() => rmSync(root, { recursive: true }));

function ask(given: Partial<Record<Question, string>>, ...lines: string[]) {
  const heard: string[] = [];
  const left = [...lines];
  const answers = askNewSite({
    given,
    terminal: { ask: async () => left.shift(), say: (text) => heard.push(text) },
    today: TODAY,
    refuse: (folder) => refusal(root, folder),
  });
  return { answers, heard, left };
}

/** Options for every question, with some changed. */
const options = (changed: Partial<Record<Question, string>> = {}) => ({
  ...Object.fromEntries(Object.entries(TYPED).filter(([, text]) => text !== '')),
  'short-name': '澜江市总',
  url: 'https://www.example.org',
  notice: '关于开展高温慰问活动的通知',
  districts: '990100 澜江市、990102 云屏区',
  laws: '是',
  ...changed,
});

const without = (question: Question) =>
  Object.fromEntries(Object.entries(options()).filter(([key]) => key !== question));

const create = (answers: NewSite) => createSite(answers, { root, lawsFrom: CONTENT, today: TODAY });

describe('questions', () => {
  test('typed or given as options, the answers are the same', async () => {
    const typed = ask({}, ...Object.values(TYPED).flatMap((text) => text.split('\n')));
    const given = ask(options());
    expect(await typed.answers).toEqual(await given.answers);
    expect(typed.left).toEqual([]);
    expect(given.heard).toEqual([]);
  });

  test('what an option answers is not asked', async () => {
    const rest = without('short-name');
    const { answers, heard } = ask(rest, '');
    expect((await answers)['short-name']).toBe('澜江市总');
    expect(heard.join('\n')).toContain('工会简称');
    expect(heard.join('\n')).not.toContain('工会全称');
  });

  test.each([
    ['to', '2026-06-30', '不能早于开始'],
    ['issued', '2026-12-01', '还没有到'],
    ['number', '澜工〔2025〕18号', '年份要一样'],
    ['number', '澜工[2026]18号', '可以写：澜工〔2026〕18号'],
    ['districts', '990100 澜江市、990100 云屏区', '写了两次'],
    ['districts', '云屏区', '990102 云屏区'],
    ['url', 'http://lanjiang.example.org', 'https://'],
    ['hotlines', '12358', '没有“12358”'],
  ] as const)('--%s %s is refused: %s', async (question, text, why) => {
    await expect(ask(options({ [question]: text })).answers).rejects.toThrow(why);
  });

  test('at the terminal the question comes again, and nothing is lost', async () => {
    const rest = without('to');
    const { answers, heard } = ask(rest, '2026-06-30', '2026-08-31');
    expect((await answers).to).toBe('2026-08-31');
    expect(heard.join('\n')).toContain('请再写一次');
  });

  test('answers that end too early leave nothing', async () => {
    await expect(ask({}, '澜江市总工会').answers).rejects.toThrow(Interrupted);
    expect(filesIn(root)).toEqual([]);
  });

  test('a folder with something in it is refused before anything is asked', async () => {
    mkdirSync(join(root, 'lanjiang'));
    writeFileSync(join(root, 'lanjiang/mine.txt'), '');
    const { answers, heard } = ask({ folder: 'lanjiang' }, '澜江市总工会');
    await expect(answers).rejects.toThrow('已经有东西了');
    expect(heard).toEqual([]);
  });
});

describe('what is written', () => {
  test('passes every check; a folder that is empty is taken', async () => {
    mkdirSync(join(root, 'lanjiang'));
    const { folder, laws } = await create(await ask(options()).answers);
    expect(folder).toBe('lanjiang');
    expect(laws).toBeGreaterThan(20);
    const report = await check({ root, contentDir: folder, today: TODAY });
    expect(report.errors).toBe(0);
    expect(new Set(report.problems.map(({ rule }) => rule))).toEqual(new Set(['empty-column']));
  });

  test('the laws of a province stay there; without laws there are none', async () => {
    await create(await ask(options()).answers);
    const all = filesIn(join(root, 'lanjiang'))
      .map((path) => readFileSync(path, 'utf8'))
      .join('');
    expect(all).not.toMatch(/安徽|蚌埠|两节|送温暖/);
    await create(await ask(options({ laws: '否', folder: 'bare' })).answers);
    expect(existsSync(join(root, 'bare/laws'))).toBe(false);
  });

  test('all that was made up says so', async () => {
    await create(await ask(options()).answers);
    const site = JSON.parse(readFileSync(join(root, 'lanjiang/site.json'), 'utf8'));
    expect(site.origin).toEqual({ url: 'https://www.example.org', sample: true });
    const texts = filesIn(join(root, 'lanjiang')).filter((path) => /notices|campaigns/.test(path));
    for (const path of texts) expect(readFileSync(path, 'utf8')).toMatch(/sample"?: true/);
  });

  test('what the checks refuse leaves nothing, nor does a disk that refuses', async () => {
    const answers = await ask(options()).answers;
    await expect(create({ ...answers, theme: '清凉{送一线' })).rejects.toThrow(/什么也没有留下/);
    cpSync(join(CONTENT, 'site.json'), join(root, 'file'));
    await expect(create({ ...answers, folder: 'file/lanjiang' })).rejects.toThrow(DraftError);
    expect(filesIn(root)).toEqual([join(root, 'file')]);
  });
});
