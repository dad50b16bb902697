/** `npm run check`: looks over the content and says in Chinese what has to be mended. */
import { statSync } from 'node:fs';
import { resolve } from 'node:path';
import {
  formatExcused,
  formatJson,
  formatPeople,
  formatSummary,
  formatUnix,
  OUT_OF_REACH,
} from '../src/checks/format.ts';
import { check, type Report } from '../src/checks/index.ts';
import { nearest } from '../src/domain/text.ts';
import { addressFaults } from '../src/release/known.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { CACHE, ROOT } from './lib/folders.ts';
import { buildTwice } from './lib/reproducible.ts';
import { run } from './lib/run.ts';

const CALL = 'npm run check --';

const FORMATS: Record<string, (report: Report) => string> = {
  people: (report) =>
    [
      formatPeople(report.problems),
      formatExcused(report.excused),
      OUT_OF_REACH,
      formatSummary(report),
    ]
      .filter(Boolean)
      .join('\n\n'),
  unix: ({ problems }) => formatUnix(problems),
  json: formatJson,
};

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { format: 'value', content: 'value', release: 'flag', reproducible: 'flag' },
    examples: ['--format unix', '--content content', '--release', '--reproducible'],
  });
  const { format = 'people', content = 'content', release = false } = values;
  const write = Object.hasOwn(FORMATS, format) ? FORMATS[format] : undefined;
  if (!write) {
    const names = Object.keys(FORMATS);
    throw new WrongArguments(
      `没有“${format}”这种格式，只有 ${names.join('、')}。改成：\n  ${CALL} --format ${nearest(format, names) ?? 'people'}`,
    );
  }
  if (!statSync(resolve(ROOT, content), { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongArguments(`找不到文件夹“${content}”。改成：\n  ${CALL} --content content`);
  }
  if (values.reproducible) {
    const files = await buildTwice(content);
    console.log(`两遍生成的网站一模一样：${files}个文件，每个字节都相同。`);
    return;
  }
  const report = await check({ root: ROOT, contentDir: content, release });
  // Files that cannot be read have said so.
  if (release && report.errors === 0) {
    const dying = await addressFaults({ root: ROOT, contentDir: content, cache: CACHE });
    report.problems.push(...dying);
    report.errors += dying.length;
  }
  const text = write(report);
  if (text) console.log(text);
  process.exitCode = report.errors > 0 ? 1 : 0;
});
