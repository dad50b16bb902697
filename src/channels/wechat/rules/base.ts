/** What every rule for articles is made of. */
import type { HTMLElement } from '../tree.ts';
import { parseArticle } from '../tree.ts';

/** All that goes into WeChat's back office for one article. */
export interface WechatDraft {
  title: string;
  digest: string;
  author: string;
  /** 阅读原文. */
  sourceUrl: string;
  /** The address in the QR code. */
  codeUrl: string;
  /** What is pasted as rich text. */
  html: string;
  /** What is pasted where there is no rich text. */
  plain: string;
  /** Words that must stand in both: dates, places, telephone numbers. */
  facts: readonly string[];
}

export interface Checked extends WechatDraft {
  root: HTMLElement;
}

export interface Rule {
  id: string;
  /** Errors keep the article from being used; warnings are told. */
  level: 'error' | 'warning';
  /** What WeChat would do, or why readers would suffer, in Chinese. */
  reason: string;
  /** What breaks the rule, each as a Chinese sentence without a full stop. */
  find(article: Checked): Iterable<string>;
}

export interface Fault {
  rule: string;
  level: Rule['level'];
  message: string;
  reason: string;
}

/** Everything that rules say of an article. */
export function check(draft: WechatDraft, rules: readonly Rule[]): Fault[] {
  const article = { ...draft, root: parseArticle(draft.html) };
  return rules.flatMap(({ id, level, reason, find }) =>
    [...new Set(find(article))].map((message) => ({ rule: id, level, message, reason })),
  );
}

/** The first words of an element, to find it by. */
export function start(element: HTMLElement): string {
  const text = element.textContent.trim();
  return text.length > 12 ? `${text.slice(0, 12)}…` : text;
}
