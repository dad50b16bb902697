import type { Paper } from '../../domain/addresses.ts';
import type { Content } from '../../source/types.ts';
import { firstHotline } from '../subjects/base.ts';
import type { Hotline, Subject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { own } from '../words.ts';
import type { Mark, Sheet } from './sheet.ts';
import { stickers } from './stickers.ts';
import { posterOf } from './templates/index.ts';

/**
 * The sheets of a subject, each made when it is asked for.
 * @throws CardError when words do not fit or cannot be drawn
 */
export function sheetsOf(
  subject: Subject,
  content: Content,
  theme: Theme,
): Record<Paper, () => Sheet> {
  const sheet = (use: string, marks: Mark[]): Sheet => ({
    title: `${subject.sample ? '示例：' : ''}${subject.title.text}（${use}）`,
    author: theme.union.text,
    marks,
  });
  const poster = () => sheet('海报', posterOf(subject)(subject, theme));
  return {
    'poster-a4': poster,
    'poster-a3': poster,
    stickers: () => sheet('安全帽贴', stickers(subject, numbersOf(subject, content), theme)),
  };
}

/** The two numbers of a sticker: the subject's own, and the first of the site's hotlines besides. */
function numbersOf(subject: Subject, content: Content): Hotline[] {
  const common = content.site.hotlines.flatMap(
    ({ number }) => firstHotline(content, [number]) ?? [],
  );
  const mine = ownNumber(subject);
  const others = common.filter(({ number }) => number.text !== mine?.number.text);
  return [...(mine ? [mine] : []), ...others].slice(0, 2);
}

function ownNumber(subject: Subject): Hotline | undefined {
  if (subject.kind === 'service-point')
    return { number: subject.telephone, name: own('这里的电话') };
  return 'hotline' in subject ? subject.hotline : undefined;
}
