import { posix } from 'node:path';
import { COLLECTION_NAMES } from '../schemas/vocabulary.ts';
import { atPlace, defineCheck } from './base.ts';
import { shownIn } from './columns.ts';

/** What every page's menu leads to. */
const COLUMNS = ['legal-aid', 'support', 'service-points', 'notices', 'stories'] as const;

export const emptyColumn = defineCheck({
  id: 'empty-column',
  level: 'warning',
  reason:
    '读者点开什么也没有，就不再来了；《政府网站与政务新媒体检查指标》（国办秘函〔2019〕19号）也查空白栏目',
  *find({ files, contentDir }) {
    for (const kind of COLUMNS) {
      if (shownIn(files, kind).length > 0) continue;
      const path = posix.join(contentDir.replaceAll('\\', '/'), 'site.json');
      const message = `“${COLLECTION_NAMES[kind]}”栏目还是空的，请在 ${contentDir}/${kind}/ 里加上内容`;
      yield atPlace({ path }, { line: 1, column: 1 }, message);
    }
  },
});
