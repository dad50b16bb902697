/**
 * How long a thousand filled forms take to be read, checked and put away, and how much memory: what is
 * kept once the garbage is gone, after a hundred, five hundred and all files, and the peak of the process.
 */
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { deskOf, type Desk } from '../../src/collecting/desk.ts';
import { importFiles } from '../../src/collecting/import.ts';
import { templateOf } from '../../src/collecting/template.ts';
import { writeWorkbook, type WrittenCell } from '../../src/sheets/index.ts';
import { readContent } from '../../src/source/index.ts';
import { section } from './lib/results.ts';

const FILES = 1000;
const STEPS = [100, 500, FILES];
const CONTENT = join(import.meta.dirname, '../../content');
/** Set when this process is the one that fills the forms in: what that costs is not to be counted. */
const given = process.env['BENCH_FOLDER'];
const root = given ?? mkdtempSync(join(tmpdir(), 'bench-'));
const content = join(root, 'content');
const fileOf = (unit: string) => join(root, `${unit}.xlsx`);

/** A desk whose one form is reported on by a thousand districts. */
async function deskOfMany() {
  const desk = deskOf(await readContent(root, 'content'));
  const units = Array.from({ length: FILES }, (_, at) => ({
    id: String(100_000 + at),
    name: `第${at}县总工会`,
    short: `第${at}县`,
    group: '各县区总工会',
    district: true,
    required: true,
  }));
  const form = desk.forms[0]!;
  const figures = [...form.reports.values()][0]!.figures.map(({ value }) => value);
  const many = { ...form, units, reports: new Map(), lastYear: new Map() };
  return { desk: { ...desk, forms: [many] }, form: many, figures };
}

/** A filled form of each district. */
async function fillAll(): Promise<void> {
  const { desk, form, figures } = await deskOfMany();
  const { sheets, ...book } = templateOf({ ...form, by: desk.by });
  const [first, ...others] = sheets;
  for (const { name } of form.units) {
    const rows = fill(first!.rows, name, figures);
    writeFileSync(
      fileOf(name),
      await writeWorkbook({ ...book, sheets: [{ ...first!, rows }, ...others] }),
    );
  }
}

/** The rows of the template with a unit and figures in the open cells. */
function fill(
  rows: readonly (readonly (WrittenCell | null)[])[],
  unit: string,
  figures: readonly number[],
): (WrittenCell | null)[][] {
  let at = 0;
  return rows.map((row) =>
    row.map((cell) => {
      if (!cell?.look?.open) return cell;
      if (cell.look.format !== '@') return { ...cell, value: figures[at++]! };
      return { ...cell, value: unit };
    }),
  );
}

/** Megabytes of the whole process at its largest so far. */
const peak = () => Math.round(process.resourceUsage().maxRSS / 1024);

setFlagsFromString('--expose-gc');
const collectGarbage = runInNewContext('gc') as () => void;

/** Megabytes that are in use when the garbage is gone. */
async function kept(): Promise<number> {
  // What is let go of by finalisers is gone only the second time.
  collectGarbage();
  await new Promise(setImmediate);
  collectGarbage();
  const { heapUsed, external } = process.memoryUsage();
  return (heapUsed + external) / 1024 / 1024;
}

/** Seconds for so many files, and what is kept while all their outcomes still are. */
async function takeIn(files: string[], desk: Desk): Promise<{ seconds: number; kept: number }> {
  const start = performance.now();
  const outcomes = await importFiles(files, desk, { content, received: '2021-01-20' });
  const seconds = (performance.now() - start) / 1000;
  const inUse = await kept();
  const landed = outcomes.filter(({ state }) => state === 'landed').length;
  if (landed !== files.length) throw new Error(`${landed} of ${files.length} landed`);
  return { seconds, kept: inUse };
}

async function measure(): Promise<void> {
  cpSync(CONTENT, content, { recursive: true });
  const env = { ...process.env, BENCH_FOLDER: root };
  const { status } = spawnSync(process.execPath, [import.meta.filename], { env, stdio: 'inherit' });
  if (status !== 0) throw new Error('the forms could not be filled in');
  const { desk, form } = await deskOfMany();
  const files = form.units.map(({ name }) => fileOf(name));
  const out = section('读入统计表');
  out.row('张数', '秒', '留在内存里（MB）', '每张（KB）', '内存峰值（MB）');
  const before = await kept();
  out.row(0, '', before.toFixed(1), '', peak());
  for (const count of STEPS) {
    const taken = await takeIn(files.slice(0, count), desk);
    const each = ((taken.kept - before) / count) * 1024;
    out.row(count, taken.seconds.toFixed(1), taken.kept.toFixed(1), each.toFixed(1), peak());
  }
  out.keep();
}

if (given !== undefined) await fillAll();
else await measure().finally(() => rmSync(root, { recursive: true }));
