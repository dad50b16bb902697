import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { findChromium } from '../../src/channels/chromium.ts';
import { noticePdfPath } from '../../src/domain/addresses.ts';
import { measure } from '../official-document/measure.ts';
import { faultsOf, MEASURES } from '../official-document/rules.ts';
import { entries } from './entries.ts';
import { files, pageAt, readBytes } from './site.ts';

const ID = '2020-60';
const PATH = noticePdfPath(ID);

test('without a file no page offers one', () => {
  for (const id of entries.notices) {
    const offered = pageAt(`/notices/${id}/`).document.querySelectorAll('.document-file');
    expect(offered, id).toHaveLength(files.has(noticePdfPath(id)) ? 1 : 0);
  }
});

describe.runIf((await findChromium()) !== undefined)('the notice as a PDF', async () => {
  const pdf = readBytes(PATH);
  const document = await measure(pdf);

  test.each(MEASURES.map((each) => [each.clause, each.what, each] as const))(
    'GB/T 9704-2012, %s: %s',
    (_clause, _what, each) => {
      expect(faultsOf(each, document)).toEqual([]);
    },
  );

  test('its text is that of the notice, character for character', () => {
    const original = readFileSync(join(ROOT, 'test/fixtures/notice-2020-60.txt'), 'utf8');
    const [mark] = document.pages[0]!.lines;
    const text = document.pages.map((page) => page.text).join('');
    expect(withoutSpace(text)).toBe(withoutSpace(`${mark!.text}${original}`));
  });

  test('it has title, language and tags, and the day of the notice for its date', () => {
    expect(document).toMatchObject({
      title: '关于做好2021年“两节”送温暖工作的通知',
      language: 'zh-CN',
      tagged: true,
      created: "D:20201231000000+00'00'",
    });
  });

  test('its page and the share desk offer it with size and pages', () => {
    for (const path of [`/notices/${ID}/`, `/share/notices/${ID}/`]) {
      const offer = pageAt(path).document.querySelector('.document-file');
      expect(offer?.hasAttribute('hidden'), path).toBe(false);
      expect(offer?.querySelector('a')?.getAttribute('href')).toBe(PATH);
      expect(offer?.querySelector('a')?.textContent).toBe(
        `下载PDF（${Math.round(pdf.length / 1024)} KB，${document.pages.length}页）`,
      );
    }
  });
});

function withoutSpace(text: string): string {
  return text.replace(/\s/g, '');
}
