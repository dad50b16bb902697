import { reportFaults } from '../domain/reports/faults.ts';
import { figuresOf, indicatorsById, indicatorsOf } from '../domain/reports/form.ts';
import { MEASURES } from '../domain/reports/words.ts';
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
      if (file.kind === 'report-forms') {
        yield* ofForm(file, files);
        yield* ofYearBefore(file, forms);
      }
      if (file.kind === 'reports') yield* ofReport(file, forms, files);
      if (file.kind === 'last-year-figures') yield* ofLastYear(file, forms, files);
    }
  },
});

/** A form is due by a deadline, and asked of groups of units, that its campaign knows. */
function* ofForm(file: SourceFile, files: Context['files']): Generator<Finding> {
  const home = campaignOf(file, files);
  if (!home) return;
  const named = (list: string, key: string) => [
    ...new Set(listAt(home.raw, [list]).flatMap((one) => textAt(one, [key]) ?? [])),
  ];
  const known = named('deadlines', 'what');
  const deadline = textAt(file.raw, ['deadline']);
  if (deadline !== undefined && !known.includes(deadline)) {
    const message = `活动里没有“${deadline}”这项期限，${home.path} 里${listed(known, '期限')}`;
    yield atValue(file, ['deadline'], message, nearest(deadline, known) ?? known[0]);
  }
  const groups = named('reportingUnits', 'group');
  for (const list of ['required', 'optional']) {
    for (const [at, group] of listAt(file.raw, [list]).entries()) {
      if (typeof group !== 'string' || groups.includes(group)) continue;
      const message = `填报单位里没有“${group}”这一组，${home.path} 的 reportingUnits 里${listed(groups, '填报单位')}`;
      yield atValue(file, [list, at], message, nearest(group, groups));
    }
  }
}

const listed = (known: readonly string[], what: string): string =>
  known.length > 0 ? `有：${known.join('；')}` : `还没有${what}`;

/** The campaign of a form or a report. */
function campaignOf({ raw }: SourceFile, files: Context['files']): SourceFile | undefined {
  const id = textAt(raw, ['campaign']);
  return files.find((one) => one.kind === 'campaigns' && one.id === id);
}

/** Last year's form is an earlier one, with figures that mean the same. */
function* ofYearBefore(file: SourceFile, forms: Forms): Generator<Finding> {
  const form = forms.get(file.id);
  const earlier = forms.get(form?.lastYear ?? '');
  if (!form || !earlier) return;
  if (earlier.period.from >= form.period.from) {
    const message = `“${form.lastYear}”的统计时间是${earlier.period.text}，不比这张表早，不会是上年的表`;
    yield atValue(file, ['lastYear'], message);
    return;
  }
  const known = indicatorsById(earlier);
  for (const { id, name, measure } of indicatorsOf(form)) {
    const before = known.get(id);
    if (before === undefined || before.measure === measure) continue;
    const message = `“${name}”（${id}）按${MEASURES[measure]}填，上年的表里按${MEASURES[before.measure]}填，比不了；请换一个编号`;
    yield atValue(file, ['lastYear'], message);
  }
}

/** The id of an earlier form with these indicators that has reports. */
function collectedBefore(
  form: ReportFormFile,
  forms: Forms,
  files: Context['files'],
): string | undefined {
  const own = indicatorsById(form);
  const has = (id: string) =>
    files.some(({ kind, raw }) => kind === 'reports' && textAt(raw, ['form']) === id);
  const [found] = [...forms].filter(([id, earlier]) => {
    const same = indicatorsOf(earlier).filter((indicator) => own.has(indicator.id)).length;
    return earlier.period.from < form.period.from && same > own.size / 2 && has(id);
  });
  return form.lastYear ?? found?.[0];
}

function* ofReport(file: SourceFile, forms: Forms, files: Context['files']): Generator<Finding> {
  const { data } = report.safeParse(file.raw);
  if (!data) return;
  const right = `${data.campaign}/${data.form}/${data.unit}`;
  if (file.id !== right) {
    const message = `这个文件应当放在“reports/${right}.json”：按活动、表、单位分文件夹，要和里面写的一样`;
    yield atValue(file, ['unit'], message, `${right}.json`);
  }
  const form = forms.get(data.form);
  if (!form) return;
  const units = listAt(campaignOf(file, files)?.raw, ['reportingUnits']);
  const group = textAt(
    units.find((one) => textAt(one, ['id']) === data.unit),
    ['group'],
  );
  if (group === undefined || ![...form.required, ...form.optional].includes(group)) {
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

function* ofLastYear(file: SourceFile, forms: Forms, files: Context['files']): Generator<Finding> {
  const { data } = lastYearFigures.safeParse(file.raw);
  if (!data) return;
  if (file.id !== data.form) {
    const message = `文件名是“${file.id}.json”，里面的 form 却是“${data.form}”，两个要一样`;
    yield atValue(file, ['form'], message, `${data.form}.json`);
  }
  const form = forms.get(data.form);
  if (!form) return;
  const earlier = collectedBefore(form, forms, files);
  if (earlier !== undefined) {
    const message = `上年的数本站收过（reports 里的“${earlier}”）。再写一份，两边的网页合起来会算出上年不公开的数；请删掉这个文件，在 report-forms/${data.form}.json 里写 lastYear`;
    yield atValue(file, ['form'], message, `"lastYear": "${earlier}"`);
  }
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
