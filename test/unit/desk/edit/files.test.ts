import { existsSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { answerFiles, type Listed } from '../../../../src/desk/edit/files.ts';
import { filesIn, scratch } from '../../import/helpers.ts';

let project: ReturnType<typeof scratch>;
beforeEach(() => (project = scratch()));
afterEach(() => project.remove());

const ask = (method: string, path: string, body?: string | Uint8Array<ArrayBuffer>) =>
  answerFiles(
    { root: project.root, contentDir: 'content' },
    new Request('http://localhost/', { method, ...(body !== undefined && { body }) }),
    path,
  );
const messageOf = async (answer: Response) =>
  ((await answer.json()) as { message: string }).message;
const fileOf = (path: string) => join(project.root, 'content', path);
const story = () =>
  filesIn(fileOf('stories'))
    .map((file) => file.slice(fileOf('').length).replace(/^\//, ''))
    .find((file) => file.endsWith('.mdx'))!;

test('the list has what the editor may open, and nothing else', async () => {
  writeFileSync(fileOf('.env'), 'SECRET=1');
  const listed = ((await (await ask('GET', '')).json()) as Listed[]).map(({ path }) => path);
  expect(listed).toContain('site.json');
  expect(listed).toContain(story());
  for (const path of listed) expect(path).not.toMatch(/^\.|answers\/|page-codes/);
});

describe('only files of the content', () => {
  test.each([
    '../package.json',
    'stories/../../package.json',
    '/etc/passwd',
    'stories/.hidden/index.mdx',
    'stories\\x\\index.mdx',
    'notes.txt',
    'page-codes.json',
    'answers/hardship.json',
    'stories/x/program.js',
    'stories/x/%2e%2e/index.mdx',
  ])('%s', async (path) => {
    for (const method of ['GET', 'PUT', 'DELETE']) {
      const answer = await ask(method, path, method === 'GET' ? undefined : '{}');
      expect(answer.status, method).toBe(403);
    }
  });

  test('none behind a link', async () => {
    symlinkSync('/', fileOf('stories/out'));
    expect((await ask('GET', 'stories/out/index.mdx')).status).toBe(403);
    expect((await ask('PUT', 'stories/out/index.mdx', 'x')).status).toBe(403);
  });
});

describe('a save', () => {
  test('changes the file, and nothing but what was changed', async () => {
    const before = readFileSync(fileOf(story()), 'utf8');
    const after = before.replace(/^title: .*$/m, 'title: 换一个标题');
    expect((await ask('PUT', story(), after)).status).toBe(200);
    expect(readFileSync(fileOf(story()), 'utf8')).toBe(after);
  });

  test.each<[string, (text: string) => string, RegExp]>([
    ['a field is missing', (text) => text.replace(/^source:.*\n/m, ''), /供稿单位/],
    [
      'a number of a private person',
      (text) => text.replace(/^title: .*$/m, 'title: 打13812345678找我'),
      /・标题：个人手机号/,
    ],
    [
      'a date that does not exist',
      (text) => text.replace(/^published:.*$/m, 'published: "2021-02-30"'),
      /2021-02-30/,
    ],
    ['the text is broken', (text) => `${text}\n<Quote by="谁">\n\n没有结尾\n`, /正文：.*Quote/],
  ])('is refused when %s, and the file stays', async (_why, spoil, message) => {
    const before = readFileSync(fileOf(story()), 'utf8');
    const answer = await ask('PUT', story(), spoil(before));
    expect(answer.status).toBe(422);
    const said = await messageOf(answer);
    expect(said).toMatch(message);
    expect(said).toMatch(/^没有保存。文件还是原来的样子，您写的字都还在这一页里。/);
    expect(readFileSync(fileOf(story()), 'utf8')).toBe(before);
    expect(filesIn(fileOf('stories')).some((file) => /\/\.[^/]*$/.test(file))).toBe(false);
  });

  test('an error that was there before keeps nobody from mending another', async () => {
    const before = readFileSync(fileOf(story()), 'utf8');
    const broken = before.replace(/^source:.*\n/m, '');
    writeFileSync(fileOf(story()), broken);
    const answer = await ask('PUT', story(), broken.replace(/^title: .*$/m, 'title: 改一处'));
    expect(answer.status).toBe(200);
  });

  test('a draft is kept at any stage', async () => {
    expect(
      (await ask('PUT', 'drafts/stories/new/index.mdx', '---\ntitle: 新稿\n---\n')).status,
    ).toBe(200);
    expect(readFileSync(fileOf('drafts/stories/new/index.mdx'), 'utf8')).toMatch('新稿');
  });

  test('entries are not removed here', async () => {
    expect((await ask('DELETE', story())).status).toBe(405);
    expect(existsSync(fileOf(story()))).toBe(true);
  });
});

describe('pictures', () => {
  const picture = (story: string) => story.replace('index.mdx', 'photo.jpg');

  test('lose place and device and stand upright', async () => {
    const bytes = await sharp({
      create: { width: 60, height: 40, channels: 3, background: '#a4161a' },
    })
      .withMetadata({ orientation: 6 })
      .withExif({ IFD0: { Make: '某手机' }, IFD3: { GPSLatitude: '32/1 56/1 0/1' } })
      .jpeg()
      .toBuffer();
    expect((await ask('PUT', picture(story()), new Uint8Array(bytes))).status).toBe(200);
    const { exif, width, height } = await sharp(fileOf(picture(story()))).metadata();
    expect({ exif, width, height }).toEqual({ exif: undefined, width: 40, height: 60 });
  });

  test('that are none are refused', async () => {
    const answer = await ask('PUT', picture(story()), 'MZ');
    expect(answer.status).toBe(422);
    expect(await messageOf(answer)).toMatch('打不开，不像是图片');
  });

  test('that a story shows stay', async () => {
    const used = /file: \.\/([\w.-]+)/.exec(readFileSync(fileOf(story()), 'utf8'))?.[1];
    expect(used).toBeDefined();
    const answer = await ask('DELETE', story().replace('index.mdx', used!));
    expect(answer.status).toBe(409);
    expect(await messageOf(answer)).toMatch('还用着图片');
  });
});
