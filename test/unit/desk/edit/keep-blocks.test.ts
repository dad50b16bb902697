import { expect, test } from 'vitest';
import { keepBlocks } from '../../../../src/desk/edit/keep-blocks.ts';

const TABLE = '| 项目 | 标准 |\n| :-- | --: |\n| 慰问 | 1000元 |';
const PADDED = '| 项目   | 标准    |\n|:-----|------:|\n| 慰问   | 1000元   |';
const STEPS = (words: string, table: string) =>
  `<Steps>\n\n<Step title="第一步">\n\n${table}\n\n</Step>\n\n<Step title="第二步">\n\n${words}\n\n</Step>\n\n</Steps>`;

test.each([
  [
    'a table that only got other widths',
    `${TABLE}\n\n旧的一段。`,
    `${PADDED}\n\n新的一段。`,
    `${TABLE}\n\n新的一段。`,
  ],
  [
    'marks of lists and of bold',
    '- 一\n- **二**\n\n旧。',
    '* 一\n* __二__\n\n新。',
    '- 一\n- **二**\n\n新。',
  ],
  ['a block that moved', `${TABLE}\n\n一段。`, `一段。\n\n${PADDED}`, `一段。\n\n${TABLE}`],
  [
    'a cell that changed: the table is new',
    TABLE,
    PADDED.replace('1000', '2000'),
    PADDED.replace('1000', '2000'),
  ],
  ['inside a component', STEPS('旧。', TABLE), STEPS('新。', PADDED), STEPS('新。', TABLE)],
  ['a body that cannot be read', '<Steps>', '新。', '新。'],
  ['nothing before', '', '新。', '新。'],
])('%s', (_case, before, after, kept) => {
  expect(keepBlocks(before, after)).toBe(kept);
});
