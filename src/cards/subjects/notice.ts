import { chineseDate } from '../../domain/dates.ts';
import { NOTICE_STATUS } from '../../schemas/vocabulary.ts';
import type { Content } from '../../source/types.ts';
import { words } from '../words.ts';
import { baseOf } from './base.ts';
import type { NoticeSubject } from './types.ts';

/** The notices of the union. */
export function notices(content: Content): NoticeSubject[] {
  return content.notices.map((entry) => ({
    ...baseOf(content, 'notices', entry),
    kind: 'notice',
    label: '通知公告',
    documentNumber: words(entry.data.documentNumber, entry.path, 'documentNumber'),
    issuer: words(entry.data.issuer, entry.path, 'issuer'),
    date: chineseDate(entry.data.issuedOn),
    ...(entry.data.status !== 'in-force' && { status: NOTICE_STATUS[entry.data.status] }),
  }));
}
