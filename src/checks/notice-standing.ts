import { chineseDate, isIsoDate } from '../domain/dates.ts';
import { overWord } from '../domain/notice-standing.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import { isRecord, listAt, textAt, valueAt } from './raw.ts';

export const noticeStanding = defineCheck({
  id: 'notice-standing',
  level: 'error',
  reason: '失效、废止、被替代的通知，要让读者一眼看到，还要能找到新的文件',
  *find({ files }) {
    const notices = new Map(
      files.filter(({ kind }) => kind === 'notices').map((file) => [file.id, file]),
    );
    for (const file of notices.values()) {
      yield* ended(file, notices);
      yield* amended(file);
    }
  },
});

function* ended(file: SourceFile, notices: Map<string, SourceFile>): Generator<Finding> {
  const status = textAt(file.raw, ['status']) ?? '';
  const word = overWord({ status });
  const end = valueAt(file.raw, ['ended']);
  if (word === undefined) {
    if (end === undefined) return;
    const message =
      '写了 ended，status 却不是“已失效”（expired）、“已被替代”（replaced）或“已废止”（withdrawn）';
    yield atValue(file, ['status'], message, 'withdrawn');
    return;
  }
  if (!isRecord(end)) {
    const message = `这份通知${word}，还要写 ended：从哪天起（on），由哪份通知（by）或者哪个文件（document）`;
    yield atValue(file, ['status'], message);
    return;
  }
  yield* tooEarly(file, ['ended', 'on'], '不再执行的日子');
  const by = textAt(end, ['by']);
  if (status === 'replaced' && by === undefined && textAt(end, ['document']) === undefined) {
    const message =
      '被替代的通知要写明新的文件：本站有的写 by，本站没有的写 document（字号和标题）';
    yield atValue(file, ['ended'], message);
  }
  if (by === undefined) return;
  yield* successor(file, by, notices.get(by));
}

/** The newer notice is another one, not older, and itself not ended by this one. */
function* successor(
  file: SourceFile,
  by: string,
  newer: SourceFile | undefined,
): Generator<Finding> {
  if (by === file.id) {
    yield atValue(file, ['ended', 'by'], '通知不能由它自己替代或废止，请写另一份通知的编号');
    return;
  }
  if (newer === undefined) return;
  if (textAt(newer.raw, ['ended', 'by']) === file.id) {
    const message = `“${by}”写着由这一份替代或废止，这一份又写着由它，两份只能有一份在后`;
    yield atValue(file, ['ended', 'by'], message);
    return;
  }
  const [own, other] = [textAt(file.raw, ['issuedOn']), textAt(newer.raw, ['issuedOn'])];
  if (!own || !other || !isIsoDate(own) || !isIsoDate(other) || own <= other) return;
  const message = `“${by}”是${chineseDate(other)}的，比这一份（${chineseDate(own)}）还早，不会是新的文件`;
  yield atValue(file, ['ended', 'by'], message);
}

function* amended(file: SourceFile): Generator<Finding> {
  const days = listAt(file.raw, ['amendments']).map((item) => textAt(item, ['on']) ?? '');
  for (const [index, day] of days.entries()) {
    const path = ['amendments', index, 'on'];
    yield* tooEarly(file, path, '修改的日子');
    const before = days[index - 1];
    if (before === undefined || !isIsoDate(day) || !isIsoDate(before) || before <= day) continue;
    yield atValue(file, path, `修改记录要从早到晚写，上一条是${chineseDate(before)}`);
  }
}

function* tooEarly(file: SourceFile, path: PropertyKey[], what: string): Generator<Finding> {
  const day = textAt(file.raw, path) ?? '';
  const issued = textAt(file.raw, ['issuedOn']) ?? '';
  if (!isIsoDate(day) || !isIsoDate(issued) || issued <= day) return;
  yield atValue(file, path, `${what}不能早于成文日期${chineseDate(issued)}`, issued);
}
