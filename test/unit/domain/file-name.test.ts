import { expect, test } from 'vitest';
import { saveName } from '../../../src/domain/file-name.ts';

test.each([
  ['被拖欠工资怎么办', '被拖欠工资怎么办-竖版海报.png'],
  ['关于做好2021年“两节”送温暖工作的通知', '关于做好2021年“两节”送温暖工作的通知-竖版海报.png'],
  ['A/B 8:30 "急" <新>?', 'A／B 8：30 ”急” 〈新〉？-竖版海报.png'],
  ['看\u200b不见\n的', '看不见的-竖版海报.png'],
  ['长'.repeat(60), `${'长'.repeat(40)}-竖版海报.png`],
])('%s', (title, name) => {
  expect(saveName(title, '竖版海报', 'png')).toBe(name);
});
