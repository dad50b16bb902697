import { expect, test } from 'vitest';
import { problems, type Edits } from './helpers.ts';

const GUIDE = 'legal-aid/wages.mdx';
const STORY = 'stories/bus/index.mdx';
const reference = (edits: Edits) => problems('reference', edits);

test('a guide that does not exist', () => {
  expect(reference({ [STORY]: ['guides: [wages]', 'guides: [wage]'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:15:10: “guides”第 1 项：没有编号是“wage”的维权指南；content/legal-aid/ 里有：wages。改为：wages [reference]"`,
  );
});

test('a district that site.json does not list', () => {
  expect(reference({ [STORY]: ['"340302"', '"340399"'] })).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:9:11: “district”：没有编号是“340399”的县区；content/site.json 的 districts 里有：340300（示例市）、340302（示例区） [reference]"`,
  );
});

test('a hotline that site.json does not list', () => {
  expect(
    reference({ [GUIDE]: ['hotlines: ["12351"]', 'hotlines: ["12531"]'] }),
  ).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:13:12: “hotlines”第 1 项：没有编号是“12531”的热线；content/site.json 的 hotlines 里有：12351（职工服务热线）、12348（公共法律服务热线） [reference]"`,
  );
});

test('a hotline in the body', () => {
  expect(
    reference({ [STORY]: ['示例正文。', '请打<Hotline number="12531" />。'] }),
  ).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:3: <Hotline>：没有编号是“12531”的热线；content/site.json 的 hotlines 里有：12351（职工服务热线）、12348（公共法律服务热线） [reference]"`,
  );
});

test('a law deep in a list', () => {
  expect(
    reference({ [GUIDE]: ['law: sample-law, article: "30"', 'law: simple-law, article: "30"'] }),
  ).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:17:20: “timeLimits”第 1 项的“basis”第 1 项的“law”：没有编号是“simple-law”的法律；content/laws/ 里有：sample-law。改为：sample-law [reference]"`,
  );
});

test('the campaign of the site', () => {
  expect(
    reference({ 'site.json': ['"campaign": "winter"', '"campaign": "summer"'] }),
  ).toMatchInlineSnapshot(
    `"site.json:9:15: “campaign”：没有编号是“summer”的活动；content/campaigns/ 里有：winter [reference]"`,
  );
});

test('nothing like it: no correction is offered', () => {
  expect(reference({ [STORY]: ['support: [help]', 'support: [xyzxyz]'] })).not.toContain('改为');
});

test.each([
  ['a district by its name', [STORY], '"340302"', '示例区', '改为："340302"'],
  ['a district by part of its name', [STORY], '"340302"', '示例', undefined],
  ['a guide by its title', [STORY], 'guides: [wages]', 'guides: [示例指南]', '改为：wages'],
  [
    'a hotline by its name',
    [GUIDE],
    'hotlines: ["12351"]',
    'hotlines: [职工服务]',
    '改为："12351"',
  ],
  [
    'a hotline that looks like another',
    [GUIDE],
    'hotlines: ["12351"]',
    'hotlines: ["12320"]',
    undefined,
  ],
])('%s', (_, [file], from, to, expected) => {
  const said = reference({ [file!]: [from, to] });
  if (expected === undefined) expect(said).not.toContain('改为');
  else expect(said).toContain(expected);
});

test('while site.json cannot be read, nothing is said of what it would hold', () => {
  expect(reference({ 'site.json': '{' })).toBe('');
  expect(problems('phone-number', { 'site.json': '{' })).toBe('');
});

test('a document that cannot be filled in here', () => {
  expect(
    reference({ [GUIDE]: ['hotlines:', 'documents: [evidence]\nhotlines:'] }),
  ).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:13:13: “documents”第 1 项：没有编号是“evidence”的文书；“填文书”栏目 里有：inspection-complaint、arbitration-application、payment-order-application、legal-aid-application、wage-settlement、evidence-list。改为：evidence-list [reference]"`,
  );
});

test('a document in an outcome of guided questions', () => {
  const bring = '"needs": ["wages"]';
  expect(
    reference({ 'answers/which-way.json': [bring, `"documents": ["iou"], ${bring}`] }),
  ).toMatchInlineSnapshot(
    `"answers/which-way.json:50:21: “outcomes”第 1 项的“documents”第 1 项：没有编号是“iou”的文书；“填文书”栏目 里有：inspection-complaint、arbitration-application、payment-order-application、legal-aid-application、wage-settlement、evidence-list [reference]"`,
  );
});

test('a document whose articles are not here', () => {
  expect(
    reference({ [GUIDE]: ['hotlines:', 'documents: [evidence-list]\nhotlines:'] }),
  ).toMatchInlineSnapshot(
    `"legal-aid/wages.mdx:13:13: “documents”第 1 项：“证据清单”要用到的法条 content/laws/ 里没有：dispute-mediation-arbitration-law/28、dispute-mediation-arbitration-law/6、migrant-wage-regulation/50、migrant-wage-regulation/52。把法律补上，或者删去这一项 [reference]"`,
  );
});
