import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { annexFacts } from '../../../src/channels/notice-pdf/annexes.ts';
import type { DocumentOptions } from '../../../src/channels/notice-pdf/index.ts';
import { countPages, signedOn } from '../../../src/channels/notice-pdf/pdf-bytes.ts';
import { finishOffers } from '../../../src/components/document-file.ts';

const folder = mkdtempSync(join(tmpdir(), 'documents-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const PDF = Buffer.from(
  '%PDF-1.4\n<</Title (x)\n/Creator (Mozilla/5.0 \\(X11\\) HeadlessChrome/156)\n/Producer (Skia)\n' +
    "/CreationDate (D:20261123170058+00'00')\n/ModDate (D:20261123170058+00'00')>>\n" +
    '2 0 obj\n<</Type /Pages\n/Count 2\n/Kids [3 0 R 4 0 R]>>\n\xff',
  'latin1',
);

test('a file says the day it is given, in as many bytes', () => {
  const dated = signedOn(PDF, '2020-12-31');
  expect(dated).toHaveLength(PDF.length);
  expect(dated.toString('latin1')).toContain(
    "(D:20201231000000+00'00')\n/ModDate (D:20201231000000",
  );
  expect(dated.at(-1)).toBe(0xff);
});

test('a file names this program as its creator, not the browser', () => {
  const signed = signedOn(PDF, '2020-12-31').toString('latin1');
  expect(signed).toMatch(/\n\/Creator \(Nuanxun *\)\n\/Producer \(Skia\)\n/);
  expect(signed).not.toContain('Chrome');
});

test('the pages of a file are counted', () => expect(countPages(PDF)).toBe(2));

const OFFER =
  '<p>前</p><p class="document-file" hidden data-document-file="/a.pdf"><a href="/a.pdf">下载PDF<span data-document-facts=""></span></a></p><p>后</p>';

test('an offer shows size and pages when the file is there', () => {
  expect(finishOffers(OFFER, () => ({ bytes: 2048, pages: 7 }))).toBe(
    '<p>前</p><p class="document-file"><a href="/a.pdf">下载PDF<span>（2 KB，7页）</span></a></p><p>后</p>',
  );
});

test('an offer of a file without pages shows its size', () => {
  expect(finishOffers(OFFER, () => ({ bytes: 2048 }))).toContain('<span>（2 KB）</span>');
});

test('an annex is measured where it lies in the site', () => {
  writeFileSync(join(folder, 'form.pdf'), PDF);
  writeFileSync(join(folder, 'form.xlsx'), 'table');
  expect(annexFacts(folder, '/form.pdf')).toEqual({ bytes: PDF.length, pages: 2 });
  expect(annexFacts(folder, '/form.xlsx')).toEqual({ bytes: 5 });
  expect(annexFacts(folder, '/none.pdf')).toBeUndefined();
});

test('an offer without a file is taken out, and nothing else', () => {
  expect(finishOffers(OFFER, () => undefined)).toBe('<p>前</p><p>后</p>');
});

/** A site with one notice. */
function site(text: string): DocumentOptions {
  const page = join(folder, 'site/notices/2020-1');
  mkdirSync(page, { recursive: true });
  const paper = `<div class="paper"><p>${text}</p></div>`;
  writeFileSync(join(page, 'index.html'), `<html><head><title>示例</title></head>${paper}</html>`);
  const notice = { id: '2020-1', data: { title: '示例', published: '2021-01-01' } };
  return {
    root: folder,
    outDir: join(folder, 'site'),
    content: { notices: [notice] } as unknown as DocumentOptions['content'],
  };
}

beforeEach(() => {
  // Nobody's browser is found.
  vi.stubEnv('PATH', '');
  vi.stubEnv('PLAYWRIGHT_BROWSERS_PATH', folder);
  vi.stubEnv('CHROME_PATH', undefined);
});

test.runIf(process.platform === 'linux')(
  'without a browser there is one sentence and no file',
  async () => {
    const { writeDocuments } = await import('../../../src/channels/notice-pdf/index.ts');
    const { files, made, trouble } = await writeDocuments(site('正文'));
    expect([...files.keys()]).toEqual([]);
    expect(made).toBe(0);
    expect(trouble).toMatchInlineSnapshot(
      `"这台电脑上没有 Chrome 或 Edge，这次不做通知的PDF文件，网页上也不放下载链接。"`,
    );
  },
);

test('a browser that is not where the environment says stops the build', async () => {
  const { writeDocuments } = await import('../../../src/channels/notice-pdf/index.ts');
  vi.stubEnv('CHROME_PATH', join(folder, 'no-such-browser'));
  await expect(writeDocuments(site('另一份'))).rejects.toThrow(
    '环境变量 CHROME_PATH 指的浏览器不存在',
  );
});

test('a browser that does not start is told, and the site goes on', async () => {
  const { writeDocuments } = await import('../../../src/channels/notice-pdf/index.ts');
  vi.stubEnv('CHROME_PATH', process.execPath);
  const { files, trouble } = await writeDocuments(site('又一份'));
  expect(files.size).toBe(0);
  expect(trouble).toContain('浏览器没能做出通知的PDF文件');
});

test('what is in the cache needs no browser, and comes as it was', async () => {
  const { jobsOf, writeDocuments } = await import('../../../src/channels/notice-pdf/index.ts');
  const { openCache } = await import('../../../src/cards/cache.ts');
  const { writeSummed } = await import('../../../src/cards/files.ts');
  const cache = openCache(folder, 'documents');
  const options = site('第四份');
  const [job] = await jobsOf(options);
  await writeSummed(cache.stemOf(job!.key), cache.extension, PDF);
  const { files, made, trouble } = await writeDocuments(options);
  expect(files.get('/notices/2020-1/2020-1.pdf')).toEqual({ bytes: PDF.length, pages: 2 });
  expect({ made, trouble }).toEqual({ made: 0, trouble: undefined });
});
