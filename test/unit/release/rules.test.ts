/** What a release does, before anything is carried anywhere. */
import { describe, expect, test } from 'vitest';
import { filesToKeep, sourcesOf, withdrawsMore } from '../../../src/domain/release/archive.ts';
import { carriedFiles, shownAgain } from '../../../src/domain/release/carried.ts';
import { changesBetween, isEmpty } from '../../../src/domain/release/changes.ts';
import { dyingAddresses } from '../../../src/domain/release/dying.ts';
import { outdated, releaseId, timeOf } from '../../../src/domain/release/history.ts';
import { isStale, parseOwner } from '../../../src/domain/release/lock.ts';
import { uploadsFor } from '../../../src/domain/release/uploads.ts';
import { explainFailure } from '../../../src/release/explain.ts';
import { describeDying, describePlan } from '../../../src/release/words.ts';
import { manifest } from './manifests.ts';

const BEFORE = manifest('20210101-080000-aaaaaaaa', {
  '/index.html': 'home 1',
  '/stories/old-bus/index.html': 'story',
  '/_assets/one.css': 'css 1',
  '/_assets/face.jpg': 'face',
  '/feed.xml': 'feed 1',
  '/sw.js': 'worker 1',
});

const NEXT = manifest('20210102-080000-bbbbbbbb', {
  '/index.html': 'home 2',
  '/stories/index.html': 'list',
  '/stories/warm-bus/index.html': 'story',
  '/_assets/two.css': 'css 2',
  '/feed.xml': 'feed 2',
  '/sw.js': 'worker 2',
});

describe('what will change', () => {
  test('pages by address, the rest by number', () => {
    expect(changesBetween(BEFORE, NEXT)).toEqual({
      added: ['/stories/', '/stories/warm-bus/'],
      changed: ['/'],
      removed: ['/stories/old-bus/'],
      ...{ otherAdded: 1, otherChanged: 2, otherRemoved: 2, bytes: 60 },
    });
    expect(isEmpty(changesBetween(NEXT, NEXT))).toBe(true);
  });

  test('in words', () => {
    const changes = changesBetween(BEFORE, NEXT);
    expect(describePlan({ online: BEFORE, next: NEXT, changes, shownAgain: [] }))
      .toMatchInlineSnapshot(`
      "网上现在是2021年1月1日8时00分发布的。
      新增网页2个：
        /stories/
        /stories/warm-bus/
      修改网页1个：
        /
      去掉网页1个：
        /stories/old-bus/
      图片、样式和其他文件：新增1个，修改2个，去掉2个。
      要换上的文件一共1 KB。"
    `);
  });
});

describe('what stays for pages that are open', () => {
  test('styles and scripts only, when a page is gone: its pictures had perhaps to go', () => {
    expect(Object.keys(carriedFiles(BEFORE, NEXT, 3))).toEqual(['/_assets/one.css']);
  });

  test('pictures too, when no page is gone', () => {
    const next = { files: { ...BEFORE.files, '/_assets/face.jpg': undefined! }, withdrawn: [] };
    delete next.files['/_assets/face.jpg'];
    expect(Object.keys(carriedFiles(BEFORE, next, 3))).toEqual(['/_assets/face.jpg']);
  });

  test('no pictures, when a story was withdrawn', () => {
    const next = { files: { ...NEXT.files, ...BEFORE.files }, withdrawn: ['/stories/old-bus/'] };
    delete next.files['/_assets/face.jpg'];
    expect(carriedFiles(BEFORE, next, 3)).toEqual({});
  });

  test('not for longer than releases are kept', () => {
    const from = '20200101-080000-cccccccc';
    const carried = { '/_assets/zero.css': { sha256: 'css 0', bytes: 1, from } };
    const old = { ...BEFORE, history: ['20200601-080000-dddddddd', from], carried };
    expect(Object.keys(carriedFiles(old, NEXT, 3))).toContain('/_assets/zero.css');
    expect(Object.keys(carriedFiles(old, NEXT, 2))).not.toContain('/_assets/zero.css');
  });
});

test('going back names what was withdrawn since', () => {
  const now = { ...NEXT, withdrawn: ['/stories/old-bus/', '/stories/never/'] };
  expect(shownAgain(now, BEFORE)).toEqual(['/stories/old-bus/']);
});

describe('a store without a switch', () => {
  test('new files, then pages, then what calls the phones, removals last', () => {
    expect(uploadsFor(NEXT, [BEFORE])).toEqual({
      first: ['/_assets/two.css'],
      pages: ['/feed.xml', '/index.html', '/stories/index.html', '/stories/warm-bus/index.html'],
      last: ['/sw.js'],
      removals: ['/_assets/face.jpg', '/_assets/one.css', '/stories/old-bus/index.html'],
    });
  });

  test('what is carried along stays', () => {
    const next = { ...NEXT, carried: carriedFiles(BEFORE, NEXT, 3) };
    expect(uploadsFor(next, [BEFORE]).removals).not.toContain('/_assets/one.css');
  });

  test('after an upload that was cut short everything that may differ is put again', () => {
    const { pages, removals } = uploadsFor(BEFORE, [BEFORE, NEXT]);
    expect(pages).toContain('/index.html');
    expect(removals).toContain('/stories/warm-bus/index.html');
  });

  test('nothing is done twice', () => {
    const none = { first: [], pages: [], last: [], removals: [] };
    expect(uploadsFor(NEXT, [NEXT])).toEqual(none);
  });
});

describe('what storage keeps of the release online', () => {
  test('what the next one replaces or removes; what it carries along stays where it is', () => {
    const next = { ...NEXT, carried: carriedFiles(BEFORE, NEXT, 3) };
    expect(filesToKeep(BEFORE, next, [])).toEqual([
      ...['/_assets/face.jpg', '/feed.xml', '/index.html', '/stories/old-bus/index.html', '/sw.js'],
    ]);
  });

  test('never what an upload cut short may have replaced already', () => {
    const other = manifest('20210103-080000-cccccccc', {
      '/index.html': 'home 1',
      '/feed.xml': 'feed 3',
    });
    expect(filesToKeep(BEFORE, NEXT, [other])).toEqual(['/index.html']);
  });

  test('a file comes from the release that showed it last', () => {
    const files = ['/index.html', '/_assets/two.css'];
    const third = manifest('20210103-080000-cccccccc', {
      '/index.html': 'home 3',
      '/_assets/two.css': 'css 2',
    });
    expect(sourcesOf(files, NEXT, third)).toEqual({
      before: ['/index.html'],
      online: ['/_assets/two.css'],
    });
  });

  test.each([
    [[], false],
    [['/stories/warm-bus/'], true],
  ])('withdrawn %j: nothing may be kept: %s', (withdrawn, nothing) => {
    expect(withdrawsMore(BEFORE, { ...NEXT, withdrawn })).toBe(nothing);
  });
});

test('the first release says how many pages and bytes it brings', () => {
  const changes = changesBetween(undefined, NEXT);
  expect(describePlan({ online: undefined, next: NEXT, changes, shownAgain: [] })).toBe(
    '那里还没有发布过，这是第一次：网页3个，其他文件3个，一共1 KB。',
  );
});

describe('addresses that would die', () => {
  test('with the line that leads to the page that is most like them', () => {
    const dying = dyingAddresses(BEFORE, NEXT, new Set());
    expect(dying.map(({ line }) => line)).toEqual([
      '{ "from": "/stories/old-bus/", "to": "/stories/warm-bus/" }',
    ]);
    expect(describeDying(dying)).toMatchInlineSnapshot(`
      "没有发布：下面1个网址发布以后就打不开了。别人收藏了、印出去了，要让它们转到新的网页。
      把这几行加到 content/moved.json 的 moved 里（行与行之间用英文逗号隔开），“to”后面的核对一下，再运行一次。
      还没有这个文件的，新建一个，写成：{ "moved": [ 这几行 ] }

          { "from": "/stories/old-bus/", "to": "/stories/warm-bus/" }"
    `);
  });

  test('not the later pages of a list that has become shorter', () => {
    const longer = { '/stories/2/index.html': '2', '/stories/kind/visit/index.html': 'visits' };
    const before = manifest('20210101-080000-aaaaaaaa', longer);
    expect(dyingAddresses(before, NEXT, new Set())).toEqual([]);
  });

  test('not those that lead elsewhere, nor pictures and parts of pages', () => {
    expect(dyingAddresses(BEFORE, NEXT, new Set(['/stories/old-bus/']))).toEqual([]);
  });
});

test.each([
  ['of this machine, its process gone', { host: 'a', pid: 5, since: 0 }, 60, false, true],
  ['of this machine, at work', { host: 'a', pid: 5, since: 0 }, 60, true, false],
  ['of another machine', { host: 'b', pid: 5, since: 0 }, 60, false, false],
  ['of another machine, three hours old', { host: 'b', pid: 5, since: 0 }, 10_800_000, false, true],
] as const)('a lock %s', (_title, lock, since, alive, stale) => {
  expect(isStale(lock, { host: 'a', pid: 9, since }, () => alive)).toBe(stale);
  expect(parseOwner(JSON.stringify(lock))).toEqual(lock);
});

test('a lock that was not written to its end belongs to nobody', () => {
  expect(parseOwner('{"host":"a"')).toBeUndefined();
});

test('only releases are ever deleted, never the one online or the one before', () => {
  const [a, b, c] = [
    '20210101-080000-aaaaaaaa',
    '20210102-080000-bbbbbbbb',
    '20210103-080000-cccccccc',
  ];
  const names = [a, b, c, '.incoming', `.incoming-${a}`, 'photos', '', '..'];
  expect(outdated(names, manifest(c, {}, { history: [b, a] }), 1)).toEqual([
    a,
    '.incoming',
    `.incoming-${a}`,
  ]);
});

test('the id of a release tells its time in China', () => {
  const id = releaseId(new Date('2021-01-24T20:05:06Z'), 'abcdef0123');
  expect(id).toBe('20210125-040506-abcdef01');
  expect(timeOf(id)).toBe('2021年1月25日4时05分');
});

test.each([
  ['rsync', 'ENOENT'],
  ['ssh', 'web@host: Permission denied (publickey).'],
  ['rsync', 'rsync: write failed: No space left on device (28)'],
  ['rclone', 'Failed to create file system for "oss:x": didn\'t find section in config file'],
  ['ssh', 'ssh: Could not resolve hostname nowhere: Name or service not known'],
  ['rclone', 'something new'],
])('%s: %s', (program, message) => {
  expect(explainFailure(program, message)).toMatchSnapshot();
});
