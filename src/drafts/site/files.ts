/** The content that a new site begins with, made from answers; knows no disk and no clock. */
import { stringify } from 'yaml';
import { mix } from '../../domain/colour.ts';
import { chineseDate } from '../../domain/dates.ts';
import { FIRST_CODE } from '../../domain/page-codes.ts';
import { printJson } from '../../source/json-print.ts';
import { noticeSlug, suggestSlug } from '../slug.ts';
import { HOTLINES } from './hotlines.ts';
import { districtOf, type NewSite } from './questions.ts';

/** Addresses set aside for examples (RFC 2606): no real site can have one. */
const EXAMPLE = /(?:^|[/.])example\.(?:com|net|org)$/;

/** The parts of the notice and of the campaign: what is said in both is written once. */
const LINES = [
  {
    id: 'visits',
    name: '走访',
    heading: '走访职工',
    clause: '二（一）',
    sentence: '到班组、到工地走访职工，问清困难，能办的当场办',
  },
  {
    id: 'service',
    name: '送服务',
    heading: '上门服务',
    clause: '二（二）',
    sentence: '把服务送到职工身边，讲清楚找谁、怎么办、多长时间',
  },
] as const;

/**
 * @param today the day in China, `YYYY-MM-DD`
 * @returns texts by path below the content folder
 */
export function filesOf(answers: NewSite, today: string): Map<string, string> {
  const ids = {
    notice: noticeSlug(answers.number)!,
    campaign: `${answers.from.slice(0, 4)}-${suggestSlug(answers.campaign, new Set())}`,
  };
  const period = `${chineseDate(answers.from)}至${chineseDate(answers.to)}`;
  const json = (value: unknown) => `${printJson(value)}\n`;
  return new Map([
    ['site.json', json(siteOf(answers, ids.campaign, period, today))],
    [`campaigns/${ids.campaign}.json`, json(campaignOf(answers, ids.notice, period, today))],
    [`notices/${ids.notice}.mdx`, noticeOf(answers, ids.campaign, period, today)],
    [
      'page-codes.json',
      json({ codes: [{ code: String(FIRST_CODE), page: `/notices/${ids.notice}/` }] }),
    ],
    ['release.json', json(releaseOf(answers))],
  ]);
}

/** Somewhere to release to before there is a server. */
function releaseOf({ folder }: NewSite) {
  const name = folder.split(/[/\\]/).filter(Boolean).at(-1);
  return {
    targets: [
      {
        ...{ id: 'rehearsal', name: '试发布', kind: 'folder', rehearsal: true },
        folder: `.cache/rehearsal-${name}`,
      },
    ],
  };
}

function siteOf(answers: NewSite, campaign: string, period: string, today: string) {
  const { colour, url, union } = answers;
  return {
    name: answers.name,
    description: `${union}的活动网站。${answers.campaign}，${period}：通知原文、活动安排、要帮忙打哪个电话。`,
    union: { name: union, shortName: answers['short-name'] },
    origin: { url, ...(EXAMPLE.test(url) && { sample: true }) },
    contact: { office: answers.office },
    records: { icp: '', publicSecurity: '' },
    colours: { text: colour, area: colour, ornament: mix(colour, '#ffffff', 0.4) },
    campaign,
    hotlines: HOTLINES.filter(({ number }) => answers.hotlines.includes(number)),
    districts: answers.districts.map(districtOf),
    checkedOn: today,
  };
}

function campaignOf(answers: NewSite, notice: string, period: string, today: string) {
  const quoted = (clause: string, quote: string) => ({ notice, clause, quote });
  return {
    title: answers.campaign,
    description: `示例活动：${answers.campaign}，${period}，工会到班组、到工地看望职工，把服务送到身边。`,
    published: today,
    sample: true,
    shortTitle: answers.campaign.slice(0, 20),
    theme: answers.theme,
    period: { text: period, from: answers.from, to: answers.to },
    notice,
    linesOfWork: LINES.map(({ id, name, heading, clause, sentence }) => ({
      id,
      name,
      heading,
      clause,
      summary: `示例：工会${sentence}。`,
      points: [sentence],
      basis: [quoted(clause, sentence)],
    })),
    schedule: [
      {
        level: '各级工会',
        summary: `示例：${LINES[0].sentence}。`,
        basis: quoted(LINES[0].clause, LINES[0].sentence),
      },
    ],
    requirements: [
      {
        heading: '按时报送总结',
        summary: `示例：活动结束那天以前，把总结交给${answers.office}。`,
        basis: quoted('三', reporting(answers)),
      },
    ],
    deadlines: [
      {
        date: answers.to,
        what: '活动总结',
        from: '各级工会',
        to: answers.office,
        basis: quoted('三', reporting(answers)),
      },
    ],
  };
}

const reporting = ({ to, office }: NewSite) => `于${chineseDate(to)}前将活动总结报送${office}`;

function noticeOf(answers: NewSite, campaign: string, period: string, today: string): string {
  const { union, notice, number, theme } = answers;
  const head = {
    title: notice,
    description: `示例通知：${union}${answers.campaign}的安排，${period}。换上真的通知以后，这句话也要换。`,
    published: today,
    sample: true,
    documentNumber: number,
    issuer: union,
    addressees: ['各级工会'],
    issuedOn: answers.issued,
    status: 'in-force',
    campaign,
    keywords: ['通知', answers.campaign.slice(0, 12)],
  };
  const parts = LINES.map(
    ({ heading, sentence }, at) => `### （${'一二'[at]}）${heading}。\n\n各级工会要${sentence}。\n`,
  );
  return `---
${stringify(head, { lineWidth: 0 })}---

为做好职工服务工作，${union}决定开展${answers.campaign}，现就有关事项通知如下：

## 一、活动主题

1.主题：${theme}。

2.时间：${period}。

## 二、主要内容

${parts.join('\n')}
## 三、有关要求

请各级工会${reporting(answers)}。
`;
}
