import { codedUrl } from '../../domain/addresses.ts';
import type { Subject } from './types.ts';

/**
 * A short address is a sum of the long one, so that it never changes; two long ones may by rare
 * chance have the same.
 * @throws Error in Chinese that names both entries
 */
export function checkShortAddresses(subjects: Subject[]): void {
  const owners = new Map<string, Subject>();
  for (const subject of subjects) {
    const code = codedUrl(subject.url);
    const owner = owners.get(code);
    if (owner) throw new Error(sayClash(owner, subject, code));
    owners.set(code, subject);
  }
}

function sayClash(one: Subject, other: Subject, code: string): string {
  const [a, b] = [one, other].map(
    ({ title, collection, id }) => `“${title.text}”（${collection}/${id}）`,
  );
  return `${a}和${b}在二维码里的短网址碰巧相同，都是 ${code}，扫码会打开错的一篇。请给后一篇的文件改个名字，例如改成 ${other.id}-2。`;
}
