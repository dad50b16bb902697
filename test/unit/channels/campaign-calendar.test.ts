import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { campaignCalendar } from '../../../src/channels/campaign-calendar.ts';
import { campaign, type Campaign } from '../../../src/schemas/campaign.ts';

const file = join(import.meta.dirname, '../../fixtures/checks/good/campaigns/winter.json');
const winter: Campaign = {
  ...campaign.parse(JSON.parse(readFileSync(file, 'utf8'))),
  phases: [
    {
      name: 'reporting',
      from: '2021-01-11',
      to: '2021-01-25',
      what: '报表',
      who: '各县总工会',
      sample: true,
      note: '开始的日子是示例。',
    },
  ],
  deadlines: [
    {
      date: '2021-01-25',
      what: '统计表',
      from: '各县总工会',
      to: '市总工会',
      basis: { notice: '2020-1', clause: '一', quote: '示例' },
    },
  ],
};
const text = campaignCalendar('winter', winter, 'https://nuanxun.example.org');
const unfolded = text.replaceAll('\r\n ', '');

test('a deadline is a whole day, with two reminders', () => {
  expect(unfolded).toContain('DTSTART;VALUE=DATE:20210125\r\n');
  expect(unfolded).toContain('SUMMARY:统计表报送截止\r\n');
  expect(unfolded).toContain('DESCRIPTION:各县总工会把统计表报市总工会。\r\n');
  expect(unfolded.match(/BEGIN:VALARM/g)).toHaveLength(2);
});

test('first and last day are told without reminders', () => {
  expect(unfolded).toContain(`SUMMARY:${winter.shortTitle}开始`);
  expect(unfolded).toContain(`SUMMARY:${winter.shortTitle}结束`);
  expect(unfolded.match(/BEGIN:VEVENT/g)).toHaveLength(4);
});

test('a phase lasts over its last day and says when its dates are our own', () => {
  expect(unfolded).toContain(
    'DTSTART;VALUE=DATE:20210111\r\nDTEND;VALUE=DATE:20210126\r\nSUMMARY:报送阶段（示例）\r\n',
  );
  expect(unfolded).toContain('DESCRIPTION:各县总工会：报表。开始的日子是示例。\r\n');
});

test('the same content is the same file', () => {
  expect(campaignCalendar('winter', winter, 'https://nuanxun.example.org')).toBe(text);
  expect(text.match(/UID:(.*)/g)).toEqual([...new Set(text.match(/UID:(.*)/g))]);
});
