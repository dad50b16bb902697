import { nearest } from '../domain/text.ts';
import { atValue, defineCheck } from './base.ts';
import { addresses } from './pages.ts';
import { listAt, textAt, valueAt } from './raw.ts';

export const annexFile = defineCheck({
  id: 'annex-file',
  level: 'error',
  reason: '附件说明里写了的附件，读者要拿得到；拿不到的，要说清为什么',
  *find(context) {
    const served = [...addresses(context)].filter((path) => path.startsWith('/files/'));
    const forms = context.files.filter(({ kind }) => kind === 'report-forms');
    for (const notice of context.files.filter(({ kind }) => kind === 'notices')) {
      const seen = new Map<string, number>();
      for (const [index, annex] of listAt(notice.raw, ['annexes']).entries()) {
        const [title, file] = [textAt(annex, ['title']) ?? '', textAt(annex, ['file'])];
        const path = ['annexes', index, 'file'];
        if (file === undefined) {
          const form = forms.some(
            ({ raw }) =>
              textAt(raw, ['notice']) === notice.id && valueAt(raw, ['annex']) === index + 1,
          );
          if (form || textAt(annex, ['note']) !== undefined) continue;
          const message = `附件“${title}”没有附上：把文件放进 public/files/，地址写在 file；没有文件的，在 note 里写明原因`;
          yield atValue(notice, ['annexes', index, 'title'], message);
        } else if (!served.includes(file)) {
          const message = `没有“${file}”这个附件，请把文件放进 public/files/，或者核对地址`;
          yield atValue(notice, path, message, nearest(file, served));
        } else if (seen.has(file)) {
          const message = `附件${index + 1}和附件${seen.get(file)}是同一个文件，请核对`;
          yield atValue(notice, path, message);
        } else {
          seen.set(file, index + 1);
        }
      }
    }
  },
});
