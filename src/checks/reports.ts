import { reportFaults } from '../domain/reports/faults.ts';
import { figuresOf, indicatorsById } from '../domain/reports/form.ts';
import { nearest } from '../domain/text.ts';
import { reportForm, type ReportFormFile } from '../schemas/report-form.ts';
import { lastYearFigures, report, type ReportFile } from '../schemas/report.ts';
import type { SourceFile } from '../source/types.ts';
import { atValue, defineCheck, type Finding } from './base.ts';
import type { Context } from './context.ts';
import { listAt, textAt } from './raw.ts';

/** Forms that their schema accepts, by id; what is wrong with others is told by the check `schema`. */
type Forms = Map<string, ReportFormFile>;

export const reports = defineCheck({
  id: 'reports',
  level: 'error',
  reason: '统计表的数要和表样对得上，加错的合计登出去就收不回来',
  *find({ files }) {
    const forms: Forms = new Map();
    for (const file of files.filter(({ kind }) => kind === 'report-forms')) {
      const { data } = reportForm.safeParse(file.raw);
      if (data) forms.set(file.id, data);
    }
    for (const file of files) {
      if (file.kind === 'report-forms') yield* ofForm(file, files);
      if (file.kind === 'reports') yield* ofReport(file, forms);
      if (file.kind === 'last-year-figures') yield* ofLastYear(file, forms);
    }
  },
});

/** A form is due by a deadline that its campaign knows. */
function* ofForm(file: SourceFile, files: Context['files']): Generator<Finding> {
  const [deadline, campaign] = [textAt(file.raw, ['deadline']), textAt(file.raw, ['campaign'])];
  const home = files.find(({ kind, id }) => kind === 'campaigns' && id === campaign);
  if (deadline === undefined || !home) return;
  const known = listAt(home.raw, ['deadlines']).flatMap((one) => textAt(one, ['what']) ?? []);
  if (known.includes(deadline)) return;
  const list = known.length > 0 ? `有：${known.join('、')}` : '还没有期限';
  const message = `活动里没有“${deadline}”这项期限，${home.path} 里${list}`;
  yield atValue(file, ['deadline'], message, nearest(deadline, known) ?? known[0]);
}

function* ofReport(file: SourceFile, forms: Forms): Generator<Finding> {
  const { data } = report.safeParse(file.raw);
  if (!data) return;
  const right = `${data.campaign}/${data.form}/${data.unit}`;
  if (file.id !== right) {
    const message = `这个文件应当放在“reports/${right}.json”：按活动、表、单位分文件夹，要和里面写的一样`;
    yield atValue(file, ['unit'], message, `${right}.json`);
  }
  const form = forms.get(data.form);
  if (!form) return;
  if (!form.required.includes(data.unit) && !form.optional.includes(data.unit)) {
    yield atValue(file, ['unit'], `“${data.unit}”不在“${form.shortTitle}”的填报单位里`);
  }
  yield* ofPeriod(file, data, form);
  yield* ofFigures(file, ['figures'], data.figures, form);
}

function* ofPeriod(
  file: SourceFile,
  { period }: ReportFile,
  form: ReportFormFile,
): Generator<Finding> {
  for (const end of ['from', 'to'] as const) {
    if (period[end] === form.period[end]) continue;
    const message = `统计的时间段和“${form.shortTitle}”不一样：那里是${form.period[end]}`;
    yield atValue(file, ['period', end], message, form.period[end]);
  }
}

function* ofLastYear(file: SourceFile, forms: Forms): Generator<Finding> {
  const { data } = lastYearFigures.safeParse(file.raw);
  if (!data) return;
  if (file.id !== data.form) {
    const message = `文件名是“${file.id}.json”，里面的 form 却是“${data.form}”，两个要一样`;
    yield atValue(file, ['form'], message, `${data.form}.json`);
  }
  const form = forms.get(data.form);
  if (!form) return;
  for (const [at, { figures }] of data.units.entries()) {
    yield* ofFigures(file, ['units', at, 'figures'], figures, form);
  }
}

/** The errors that the form finds; what it only asks about was asked when the report came in. */
function* ofFigures(
  file: SourceFile,
  path: PropertyKey[],
  figures: ReportFile['figures'],
  form: ReportFormFile,
): Generator<Finding> {
  const known = indicatorsById(form);
  const seen = new Set<string>();
  for (const [at, { indicator }] of figures.entries()) {
    const place = [...path, at, 'indicator'];
    if (seen.has(indicator)) yield atValue(file, place, `指标“${indicator}”写了两次`);
    if (!known.has(indicator)) {
      const message = `“${form.shortTitle}”里没有编号是“${indicator}”的指标`;
      yield atValue(file, place, message, nearest(indicator, known.keys()));
    }
    seen.add(indicator);
  }
  for (const { level, indicators, message, fix } of reportFaults(form, figuresOf(figures))) {
    if (level === 'warning') continue;
    const at = figures.findIndex(({ indicator }) => indicator === indicators[0]);
    yield atValue(
      file,
      at < 0 ? path : [...path, at, 'value'],
      message,
      fix === undefined ? undefined : String(fix),
    );
  }
}
