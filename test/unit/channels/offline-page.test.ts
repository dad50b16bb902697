import { describe, expect, test } from 'vitest';
import { answerPage } from '../../../src/channels/offline/worker/page.ts';
import { dayOf, withNote } from '../../../src/channels/offline/worker/note.ts';

const URL_ASKED = 'https://union.example.org/legal-aid/iou/?from=groupmessage';
/** Milliseconds; the tests do not wait longer. */
const PATIENCE = 5;

const html = (text: string, status = 200) =>
  new Response(`<header></header><main>${text}</main>`, {
    status,
    headers: { 'content-type': 'text/html' },
  });

/** A store that holds the pages at `paths`. */
function store(...paths: string[]) {
  return {
    async page(asked: readonly string[]) {
      const path = asked.find((one) => paths.includes(one));
      return path === undefined ? undefined : { file: html(`stored ${path}`), day: '2026-11-23' };
    },
  };
}

const failed = () => Promise.reject(new TypeError('Failed to fetch'));
const later = (response: Response) =>
  new Promise<Response>((resolve) => {
    setTimeout(() => resolve(response), 4 * PATIENCE);
  });

async function shown(network: Promise<Response>, ...paths: string[]): Promise<string> {
  const answer = await answerPage(URL_ASKED, network, store(...paths), PATIENCE);
  return answer.type === 'error' ? 'error' : answer.text();
}

describe('the network answers', () => {
  test('its page is shown, without a note', async () => {
    const text = await shown(Promise.resolve(html('fresh')), '/legal-aid/iou/');
    expect(text).toContain('fresh');
    expect(text).not.toContain('存下的内容');
  });

  test('that there is no such page: that is shown', async () => {
    expect(await shown(Promise.resolve(html('not found', 404)), '/offline/')).toContain(
      'not found',
    );
  });

  test('with trouble of its own: what is stored is better', async () => {
    const text = await shown(Promise.resolve(html('bad gateway', 502)), '/legal-aid/iou/');
    expect(text).toContain('stored /legal-aid/iou/');
  });

  test('with trouble, and nothing is stored: the trouble is shown', async () => {
    expect(await shown(Promise.resolve(html('bad gateway', 502)))).toContain('bad gateway');
  });
});

describe('the network is gone', () => {
  test('the stored page says so, with the day', async () => {
    const text = await shown(failed(), '/legal-aid/iou/');
    expect(text).toMatch(/没有网络，下面是.*11月23日存下的内容。/);
    expect(text).toContain('stored /legal-aid/iou/');
  });

  test('a page that is not stored: the page that says so', async () => {
    const text = await shown(failed(), '/offline/');
    expect(text).toContain('stored /offline/');
    expect(text).not.toContain('存下的内容');
  });

  test('nothing is stored: the browser shows its own page', async () => {
    expect(await shown(failed())).toBe('error');
  });
});

describe('the network is slow', () => {
  test('the stored page is shown in its place', async () => {
    const text = await shown(later(html('fresh')), '/legal-aid/iou/');
    expect(text).toMatch(/网络太慢，下面是.*11月23日存下的内容。/);
  });

  test('without a stored page the answer is waited for', async () => {
    expect(await shown(later(html('fresh')), '/offline/')).toContain('fresh');
  });
});

describe('the note', () => {
  const page = () => new Response('<header></header><p class="share-block">海报</p>');

  test('stands under the header; pictures, which are not stored, are left out', async () => {
    const noted = await withNote(page(), 'offline', '2026-11-03', '2026-11-23');
    expect(await noted.text()).toMatchInlineSnapshot(
      `"<header></header><p id="stored-note" class="sample-note wrap" role="status">没有网络，下面是11月3日存下的内容。</p><p hidden class="share-block">海报</p>"`,
    );
  });

  test('names the year when it is not this one; a slow network may still bring pictures', async () => {
    const noted = await withNote(page(), 'slow', '2026-11-03', '2027-01-02');
    expect(await noted.text()).toMatchInlineSnapshot(
      `"<header></header><p id="stored-note" class="sample-note wrap" role="status">网络太慢，下面是2026年11月3日存下的内容。</p><p class="share-block">海报</p>"`,
    );
  });
});

test('days are those of the phone', () => {
  expect(dayOf(new Date(2026, 0, 5, 23, 59))).toBe('2026-01-05');
});
