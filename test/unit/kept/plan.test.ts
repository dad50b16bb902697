/** What of the last site is kept when something of the content or of the program has changed. */
import { appendFileSync, mkdirSync, mkdtempSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { planKept, rememberSite, type Places } from '../../../src/kept/index.ts';

const CONTENT = {
  'content/site.json': '{}',
  'content/laws/labour-law.json': '{}',
  'content/legal-aid/wages.mdx': '---\ntitle: 要工资\n---\n',
  'content/stories/bus/index.mdx': '---\ntitle: 班车\n---\n雪夜。',
  'content/stories/bus/cover.svg': '<svg/>',
  'content/stories/lamp/index.mdx': '---\ntitle: 灯\n---\n灯下。',
  'content/drafts/next.mdx': '下一篇',
  'src/program.ts': 'one',
  'package-lock.json': '{}',
};
const SITE = {
  'site/_assets/a.css': '',
  'site/legal-aid/wages/index.html': 'wages',
  'site/share/legal-aid/wages/index.html': 'wages',
  'site/stories/index.html': 'list',
  'site/stories/bus/index.html': 'bus',
  'site/cards/stories/bus/og.png': 'bus',
  'site/stories/lamp/index.html': 'lamp',
  'site/share/stories/lamp/index.html': 'lamp',
};

let root = '';
let places: Places;
const write = (file: string, text: string) => {
  mkdirSync(dirname(join(root, file)), { recursive: true });
  writeFileSync(join(root, file), text);
};

beforeEach(async () => {
  root = mkdtempSync(join(tmpdir(), 'kept-'));
  places = { root, content: 'content', site: join(root, 'site') };
  for (const [file, text] of Object.entries({ ...CONTENT, ...SITE })) write(file, text);
  await rememberSite(planKept(places));
});
afterEach(() => rmSync(root, { recursive: true }));

const kept = () => [...planKept(places).units].sort().join(' ');

const ALL = 'legal-aid stories/bus stories/lamp';
const BUT_BUS = 'legal-aid stories/lamp';

test.each<[string, () => void, string]>([
  ['nothing', () => {}, ALL],
  ['a draft', () => write('content/drafts/next.mdx', '改'), ALL],
  ['the text of a story', () => write('content/stories/bus/index.mdx', '---\n---\n改'), BUT_BUS],
  ['the picture of a story', () => write('content/stories/bus/cover.svg', '<svg></svg>'), BUT_BUS],
  ['a picture more', () => write('content/stories/bus/two.svg', '<svg/>'), BUT_BUS],
  ['a story more', () => write('content/stories/new/index.mdx', '---\n---\n新'), ALL],
  ['a story less', () => rmSync(join(root, 'content/stories/bus'), { recursive: true }), BUT_BUS],
  [
    'the name of a story',
    () => renameSync(join(root, 'content/stories/bus'), join(root, 'content/stories/coach')),
    BUT_BUS,
  ],
  [
    'a story that names a file elsewhere',
    () => appendFileSync(join(root, 'content/stories/bus/index.mdx'), '![](../lamp/a.svg)'),
    BUT_BUS,
  ],
  ['a file that any story may name', () => write('content/stories/flag.svg', '<svg/>'), ''],
  ['the words of a law', () => write('content/laws/labour-law.json', '[]'), ''],
  ['a guide', () => write('content/legal-aid/wages.mdx', '改'), ''],
  ['site.json', () => write('content/site.json', '{"a":1}'), ''],
  ['the program', () => write('src/program.ts', 'two'), ''],
  ['a package', () => write('package-lock.json', '{"a":1}'), ''],
  ['a page that somebody wrote into', () => write('site/stories/bus/index.html', 'bu!'), BUT_BUS],
  [
    'a file of the site that is gone',
    () => rmSync(join(root, 'site/stories/bus/index.html')),
    BUT_BUS,
  ],
  ['the last site, gone', () => rmSync(join(root, 'site'), { recursive: true }), ''],
  [
    'all stories, withdrawn',
    () => {
      for (const id of ['bus', 'lamp']) {
        write(`content/stories/${id}/index.mdx`, '---\nstatus: withdrawn\n---\n');
      }
    },
    '',
  ],
])('changed: %s', (_, change, units) => {
  change();
  expect(kept()).toBe(units);
});

test('what is kept are the files of the unit, no list', () => {
  write('content/stories/bus/index.mdx', '改');
  expect([...planKept(places).kept].sort()).toEqual([
    'legal-aid/wages/index.html',
    'share/legal-aid/wages/index.html',
    'share/stories/lamp/index.html',
    'stories/lamp/index.html',
  ]);
});

test('a memory that cannot be read is none', () => {
  write('.cache/kept/content.json', '{"common":');
  expect(kept()).toBe('');
});
