import { describe, expect, test } from 'vitest';
import { kindOf, storedPaths } from '../../../src/channels/offline/worker/requests.ts';

const ORIGIN = 'https://union.example.org';
const RELEASE = { id: '1', storedFirst: ['/_assets/', '/pagefind/help/'] };

function request(path: string, mode: RequestMode = 'cors', method = 'GET') {
  return { url: new URL(path, ORIGIN).href, mode, method };
}

describe('what kind of answer a request gets', () => {
  test.each([
    ['a page', request('/legal-aid/iou/', 'navigate'), 'page'],
    ['a page with a query', request('/search/?q=讨薪', 'navigate'), 'page'],
    ['a style with a hash in its name', request('/_assets/site.B2c.css'), 'stored-first'],
    ['a file of the stored search index', request('/pagefind/help/a.pf_meta'), 'stored-first'],
    ['a file of an index that is not stored', request('/pagefind/news/a.pf_meta'), 'network-first'],
    ['data of a page', request('/service-points/points.json'), 'network-first'],
    ['a share image', request('/cards/stories/bus/og.png', 'no-cors'), 'network-first'],
    ['a form that is sent', request('/legal-aid/', 'navigate', 'POST'), 'leave'],
    ['a page of another site', request('https://uri.amap.com/marker', 'navigate'), 'leave'],
  ])('%s', (_, asked, kind) => {
    expect(kindOf(asked, ORIGIN, RELEASE)).toBe(kind);
  });
});

describe('where the file for an address may be stored', () => {
  test.each([
    ['/', ['/']],
    ['/legal-aid/iou/', ['/legal-aid/iou/']],
    ['/legal-aid/iou/index.html', ['/legal-aid/iou/']],
    ['/index.html', ['/']],
    ['/legal-aid/iou', ['/legal-aid/iou', '/legal-aid/iou/']],
    ['/2107', ['/2107', '/2107/']],
    ['/search/?q=讨薪', ['/search/']],
    ['/legal-aid/iou/?from=singlemessage#s1', ['/legal-aid/iou/']],
    [
      '/pagefind/help/pagefind-entry.json?ts=1',
      ['/pagefind/help/pagefind-entry.json', '/pagefind/help/pagefind-entry.json/'],
    ],
  ])('%s', (address, paths) => {
    expect(storedPaths(new URL(address, ORIGIN).href)).toEqual(paths);
  });
});
