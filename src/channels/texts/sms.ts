/** A text message. */
import { chineseDate } from '../../domain/dates.ts';
import type { ItemFacts } from './facts.ts';

/** Characters of a message that is charged once (GSM 03.38, UCS-2: 140 bytes). */
export const LONGEST_SMS = 70;

/**
 * A message of at most 70 characters, signature included: name and facts first, then as much of the
 * sentence as there is room for. A name that does not fit beside the facts is cut short.
 * @param signature who sends it; the operator asks for it in front
 */
export function smsText(facts: ItemFacts, signature: string): string {
  const head = `【${signature}】${facts.sample ? '示例：' : ''}`;
  const core = coreOf(facts);
  const room = LONGEST_SMS - head.length - core.length;
  if (room < SHORTEST_NAME) {
    throw new Error(
      `“${facts.title}”的短信放不下：署名、日期、电话已经占了${LONGEST_SMS - room}个字。`,
    );
  }
  let text = `${head}${nameOf(facts, room)}${core}`;
  for (const clause of facts.sentence.split(/(?<=[。！？])/u)) {
    if (text.length + clause.length > LONGEST_SMS) break;
    text += clause;
  }
  return text;
}

/** Characters of a name that still tells what it is. */
const SHORTEST_NAME = 6;

function nameOf({ title, shortTitle }: ItemFacts, room: number): string {
  const name = [title, shortTitle].find((one) => one.length <= room);
  return name ?? `${shortTitle.slice(0, room - 1)}…`;
}

function coreOf({ date, place, telephone, deadlines, status }: ItemFacts): string {
  const about = [
    ...(place ? [place] : []),
    ...(date ? [chineseDate(date)] : []),
    // 活动已结束，作为历史文件保存: the first words say enough.
    ...(status ? [status.split('，')[0]!] : []),
  ];
  return [
    about.length > 0 ? `（${about.join('，')}）。` : '。',
    ...(telephone ? [`请打${telephone.number}（${telephone.name}）。`] : []),
    ...deadlines.map((deadline) => `期限${chineseDate(deadline.date)}。`),
  ].join('');
}
