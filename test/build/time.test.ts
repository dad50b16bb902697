/** What the site says of the days that are past: the campaign, its deadline, how the law moved on. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../scripts/lib/folders.ts';
import { lawChanges } from '../../src/schemas/law-changes.ts';
import { pageAt, readText, shownPages } from './site.ts';

const read = (file: string) => JSON.parse(readFileSync(join(ROOT, 'content', file), 'utf8'));
const { campaign: id } = read('site.json');
const campaign = pageAt(`/campaigns/${id}/`).document;
const notice = pageAt(`/notices/${read(`campaigns/${id}.json`).notice}/`).document;

test('the campaign is shown as finished, its phases as over, its deadline as past', () => {
  expect(campaign.querySelector('.archive')?.textContent).toContain('活动已结束');
  const stages = campaign.querySelectorAll('[data-stage]');
  expect(stages.map((one) => one.getAttribute('data-stage'))).toEqual(Array(4).fill('over'));
  expect(campaign.querySelector('.due .left')?.textContent).toBe('已截止');
});

test('days that the notice does not name are marked as samples', () => {
  for (const one of campaign.querySelectorAll('[data-stage]')) {
    expect(one.querySelector('.sample') !== null, one.textContent).toBe(
      one.textContent.includes('是示例'),
    );
  }
});

test('the notice tells what is due and how the law moved on, each with its source', () => {
  expect(notice.querySelector('.due')?.textContent).toContain('送温暖报告和统计表');
  const box = notice.querySelector('[aria-labelledby=changed-title]')!;
  const { changes } = lawChanges.parse(read('law-changes.json'));
  for (const { topic } of changes) expect(box.textContent).toContain(topic);
  expect(box.querySelectorAll('.hint')).toHaveLength(changes.length);
  expect(box.textContent).toContain('《法律援助法》第四十二条，2022年1月1日起');
});

test('no page is a preview', () => {
  expect(shownPages.filter(({ document }) => document.querySelector('[aria-label=预览]'))).toEqual(
    [],
  );
  expect(readText('/robots.txt')).not.toContain('Disallow: /\n');
});
