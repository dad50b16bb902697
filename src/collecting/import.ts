/** Takes in filled files: what is clean lands in `content/reports/`, a file as a whole or not at all. */
import { mkdirSync, readFileSync, renameSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { daysBetween, chineseDate, type IsoDate } from '../domain/dates.ts';
import { figuresOf, indicatorsOf, reportsAsOne, type Figures } from '../domain/reports/index.ts';
import type { ReportFile } from '../schemas/report.ts';
import { refuseLarge, SheetError } from '../sheets/index.ts';
import type { Desk, DeskForm } from './desk.ts';
import { compare, examine, type Examined } from './examine.ts';
import { wrong, type Remark } from './remark.ts';
import { reportPath, reportText } from './report-file.ts';

export interface ImportOptions {
  /** Folder of the content, absolute. */
  content: string;
  /** The day on which the files came in. */
  received: IsoDate;
  /** Whether a unit's new report may take the place of the one that is in. */
  replace?: boolean | undefined;
  /** Whether the figures are made up. */
  sample?: boolean | undefined;
}

/** What became of a file. */
export interface Outcome extends Examined {
  /** Path as given. */
  file: string;
  /** `returned`: something has to be mended. `known`: the very same file is in already. */
  state: 'landed' | 'returned' | 'known';
  /** Path below the content folder, when it landed. */
  path?: string;
  /** What to say about a file that landed, besides remarks: that it came late, what it replaced. */
  notes: string[];
}

/** More reports of other units do not tell more about what is usual. */
const MOST_OTHERS = 40;

/**
 * Examines every file, then lands those without errors. Files are read one after another, so that a
 * thousand need no more memory than one.
 * @param files paths
 */
export async function importFiles(
  files: readonly string[],
  desk: Desk,
  options: ImportOptions,
): Promise<Outcome[]> {
  const examined: (Examined & { file: string })[] = [];
  for (const file of files) examined.push({ ...(await examineFile(file, desk)), file });
  return examined.map((one) => land(one, examined, desk, options));
}

async function examineFile(file: string, desk: Desk): Promise<Examined> {
  const name = basename(file);
  try {
    // A file that is too large is not even read.
    refuseLarge(statSync(file).size, name);
    return await examine(readFileSync(file), name, desk.forms, desk.addressees);
  } catch (error) {
    const message =
      error instanceof SheetError
        ? error.message.replace(/。$/, '')
        : `打不开“${name}”；请先在 Excel 里关掉它，再试一次`;
    if (!(error instanceof SheetError) && !isFileTrouble(error)) throw error;
    return { name, source: '', figures: new Map(), cells: new Map(), remarks: [wrong(message)] };
  }
}

/** What the system says about a file that it does not open. */
function isFileTrouble(error: unknown): boolean {
  return error instanceof Error && 'code' in error && 'syscall' in error;
}

function land(
  one: Examined & { file: string },
  all: readonly (Examined & { file: string })[],
  desk: Desk,
  options: ImportOptions,
): Outcome {
  const { known, unit } = one;
  const form = desk.forms.find(({ id }) => id === known?.id);
  if (!form || !unit) return { ...one, state: 'returned', notes: [] };
  const before = form.reports.get(unit.id);
  const twins = all.filter((other) => other.known?.id === form.id && other.unit?.id === unit.id);
  if (
    before?.source === one.source ||
    twins.findIndex(({ source }) => source === one.source) < twins.indexOf(one)
  ) {
    return { ...one, state: 'known', remarks: [], notes: [] };
  }
  const remarks = [
    ...rivals(one, twins),
    ...inAlready(before, form, options),
    ...compare(one, {
      lastYear: form.lastYear.get(unit.id),
      others: othersOf(one, form, all),
    }),
  ];
  if (remarks.some(({ level }) => level === 'error')) {
    return { ...one, remarks, state: 'returned', notes: [] };
  }
  const report = reportOf(one, form, options);
  writeReport(options.content, report);
  const late = form.due === undefined ? 0 : Math.max(0, daysBetween(form.due, options.received));
  const notes = [
    ...(late > 0 ? [`迟报 ${late} 天（应在${chineseDate(form.due!)}前）`] : []),
    ...(before
      ? [before.sample ? '换掉了示例的数' : `换掉了${chineseDate(before.handedIn)}收到的`]
      : []),
  ];
  return { ...one, remarks, state: 'landed', path: reportPath(report), notes };
}

/** Two different files of one unit: nobody but the unit knows which one is right. */
function rivals(one: Examined, twins: readonly Examined[]): Remark[] {
  const others = twins.filter(({ source }) => source !== one.source);
  if (others.length === 0) return [];
  const names = others.map(({ name }) => `“${name}”`).join('、');
  const advice =
    one.unit && reportsAsOne(one.unit)
      ? '这一类单位合起来只报一份，请汇总以后再交'
      : '请只留对的一份';
  return [wrong(`同一个单位交了不一样的几份：这一份和${names}；${advice}`)];
}

function inAlready(
  before: ReportFile | undefined,
  { form }: DeskForm,
  { replace }: ImportOptions,
): Remark[] {
  if (!before || before.sample || replace) return [];
  const words = `这个单位的《${form.shortTitle}》${chineseDate(before.handedIn)}已经收过一份，数不一样；是更正的，导入时加上 --replace`;
  return [{ ...wrong(words), inside: true }];
}

/** This year's figures of other units: those that are in, and those that come with this file. */
function othersOf(one: Examined, form: DeskForm, all: readonly Examined[]): Figures[] {
  const others: Figures[] = [];
  for (const [unit, { figures }] of form.reports) {
    if (others.length >= MOST_OTHERS) break;
    if (unit !== one.unit?.id) others.push(figuresOf(figures));
  }
  for (const other of all) {
    if (others.length >= MOST_OTHERS) break;
    if (other.known?.id !== form.id || other.unit?.id === one.unit?.id) continue;
    if (other.remarks.length === 0) others.push(other.figures);
  }
  return others;
}

function reportOf(one: Examined, form: DeskForm, options: ImportOptions): ReportFile {
  const { from, to } = form.form.period;
  return {
    campaign: form.campaign,
    form: form.id,
    unit: one.unit!.id,
    period: { from, to },
    handedIn: options.received,
    source: one.source,
    sample: options.sample ?? false,
    figures: indicatorsOf(form.form).map(({ id }) => ({
      indicator: id,
      value: one.figures.get(id)!,
    })),
  };
}

/** Written aside first: a reader never sees half a file. */
function writeReport(content: string, report: ReportFile): void {
  const file = join(content, reportPath(report));
  mkdirSync(dirname(file), { recursive: true });
  const aside = join(dirname(file), `.${basename(file)}.new`);
  writeFileSync(aside, reportText(report));
  renameSync(aside, file);
}
