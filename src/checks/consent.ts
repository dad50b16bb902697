import { isMinor } from '../domain/minors.ts';
import { isRecord, listAt, textAt, valueAt } from './raw.ts';
import { atValue, defineCheck } from './base.ts';
import { PLACEHOLDER } from '../source/missing.ts';

export const consent = defineCheck({
  id: 'consent',
  level: 'error',
  reason:
    '公开个人信息要本人单独同意（《个人信息保护法》第二十五条）；登出来就收不回，本人有权随时撤回',
  *find({ files }) {
    for (const file of files) {
      if (file.kind !== 'stories') continue;
      const people = listAt(file.raw, ['people']);
      for (const [index, person] of people.entries()) {
        if (!isMinor(textAt(person, ['role']) ?? '')) continue;
        if (textAt(person, ['nameStyle']) === '真名') {
          const message = `“${textAt(person, ['name'])}”是未成年人，不登真名，也不登学校和正脸`;
          yield atValue(file, ['people', index, 'nameStyle'], message, '化名');
        }
      }
      if (!needsConsent(file.raw, people) || isRecord(valueAt(file.raw, ['consent']))) continue;
      yield atValue(
        file,
        ['people'],
        '故事写到了真实的人，要先有本人同意，把同意的记录写在这里；内容是编的，写 sample: true',
        [
          'consent:',
          '  kind: 书面同意',
          `  on: ${PLACEHOLDER}`,
          `  record: ${PLACEHOLDER}`,
          '  scope: [网站, 公众号]',
        ].join('\n'),
      );
    }
  },
});

/** A visit to people in difficulty, or a real name. */
function needsConsent(raw: unknown, people: unknown[]): boolean {
  if (valueAt(raw, ['sample']) === true || people.length === 0) return false;
  const named = people.some((person) => textAt(person, ['nameStyle']) === '真名');
  return named || textAt(raw, ['kind']) === 'visit';
}
