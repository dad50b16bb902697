/** Every text that goes out about an entry besides its page, from the same facts. */
import type { Subject } from '../../cards/subjects/types.ts';
import { mayAppear } from '../../domain/consent.ts';
import { chineseDate } from '../../domain/dates.ts';
import type { Content } from '../../source/types.ts';
import { appData } from './app.ts';
import { broadcastText } from './broadcast.ts';
import { chatText } from './chat.ts';
import { factsOf, type ItemFacts, type TextCollection } from './facts.ts';
import { factFaults } from './same-facts.ts';
import { smsText } from './sms.ts';
import { weiboText } from './weibo.ts';

const COLLECTIONS: readonly string[] = [
  'notices',
  'legal-aid',
  'support',
  'stories',
] satisfies TextCollection[];

export interface ChannelTexts {
  facts: ItemFacts;
  chat: string;
  sms: string;
  weibo: string;
  /** None where the person in a story did not agree to the radio. */
  broadcast: string | undefined;
}

/** Whether texts for all channels are made of a collection; places and campaigns have the chat only. */
export function hasTexts(collection: string): collection is TextCollection {
  return COLLECTIONS.includes(collection);
}

/** The text for a group chat. */
export function chatTextOf(content: Content, subject: Subject): string {
  const { collection, id } = subject;
  return chatText(subject, hasTexts(collection) ? factsOf(content, collection, id) : undefined);
}

/**
 * The texts of an entry.
 * @throws Error in Chinese when two of them would not agree
 */
export function textsOf(content: Content, subject: Subject): ChannelTexts {
  const collection = subject.collection as TextCollection;
  const facts = factsOf(content, collection, subject.id);
  const { union } = content.site;
  const texts = {
    chat: chatText(subject, facts),
    sms: smsText(facts, union.name),
    weibo: weiboText(facts, union.name),
    broadcast: broadcastText(content, facts),
  };
  const { data } = content[collection].find((entry) => entry.id === subject.id)!;
  const heard = mayAppear('consent' in data ? data.consent : undefined, '广播');
  const faults = factFaults(
    {
      群消息: texts.chat,
      短信: texts.sms,
      微博: texts.weibo,
      广播稿: texts.broadcast,
      APP数据: withDates(JSON.stringify(appData(content, facts))),
    },
    facts,
    sourceOf(content, collection, subject.id),
  );
  if (faults.length > 0) throw new Error(`${collection}/${subject.id}：${faults.join('；')}。`);
  return { facts, ...texts, broadcast: heard ? texts.broadcast : undefined };
}

/** Everything that an entry says, with what the site says on each of its pages. */
export function sourceOf(content: Content, collection: TextCollection, id: string): string {
  const { data, body } = content[collection].find((entry) => entry.id === id)!;
  const campaign = content.campaigns.find(({ data: one }) => one.notice === id);
  return [data, body, campaign?.data, content.site.hotlines]
    .map((part) => (typeof part === 'string' ? part : JSON.stringify(part ?? '')))
    .join('\n');
}

/** Data with its dates also as people write them. */
function withDates(json: string): string {
  return json.replace(/\d{4}-\d{2}-\d{2}/g, (date) => `${date} ${chineseDate(date)}`);
}
