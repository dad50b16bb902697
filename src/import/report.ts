/** What a person is told after an import. */
import { DRAFT_KINDS } from '../drafts/kinds.ts';
import { openPoints } from '../drafts/report.ts';
import type { Imported } from './index.ts';

/** @param call how the command is typed: `npm run import --` */
export function importReport(imported: Imported, call: string): string {
  const { kind, id, title, path, live, pictures, remarks, checked } = imported;
  const { name } = Object.values(DRAFT_KINDS).find((one) => one.kind === kind)!;
  const withPictures = pictures > 0 ? `，${pictures}张图片` : '';
  const open = openPoints(kind, checked);
  return [
    `导入了${name}《${title}》${withPictures}：${path}`,
    remarks.length === 0
      ? ''
      : `请看一看：\n${remarks.map((remark, index) => `  ${index + 1}. ${remark}。`).join('\n')}`,
    open,
    live
      ? '检查通过，已经放进网站的内容里。看看样子：npm start'
      : `这一篇还是草稿，不会登出来。用记事本打开上面的文件，改好以后运行：\n  ${call} --finish ${id}`,
  ]
    .filter((part) => part !== '')
    .join('\n\n');
}
