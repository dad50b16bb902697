import { expect, test } from 'vitest';
import { fillFileSizes, sizeText, SIZE_OF } from '../../../src/components/share/file-sizes.ts';

test.each([
  [300, '1 KB'],
  [64_709, '63 KB'],
  [1_023_000, '999 KB'],
  [1_290_000, '1.2 MB'],
])('%i bytes', (bytes, text) => {
  expect(sizeText(bytes)).toBe(text);
});

test('sizes are written where a page names a file, and nowhere else', () => {
  const html = `<p>大小<small ${SIZE_OF}="/cards/a/b/poster.png"></small></p><small>不动</small>`;
  const asked: string[] = [];
  const filled = fillFileSizes(html, (path) => {
    asked.push(path);
    return 2048;
  });
  expect(filled).toBe('<p>大小<small>2 KB</small></p><small>不动</small>');
  expect(asked).toEqual(['/cards/a/b/poster.png']);
});
