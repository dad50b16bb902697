/** `npm run review`: signs the stages of 三审三校, says what is still to be signed, writes the ledger. */
import { writeFile } from 'node:fs/promises';
import { join, posix, relative, resolve } from 'node:path';
import { formatPeople } from '../src/checks/format.ts';
import { checkContent, todayInChina } from '../src/checks/index.ts';
import { textAt, valueAt } from '../src/checks/raw.ts';
import { csv } from '../src/domain/csv.ts';
import { chineseDate } from '../src/domain/dates.ts';
import {
  ledgerRows,
  signingFault,
  STAGES,
  standingOf,
  type Review,
  type Stage,
} from '../src/domain/reviews.ts';
import { nearest } from '../src/domain/text.ts';
import { reviews as schema } from '../src/schemas/reviews.ts';
import { readSources } from '../src/source/read.ts';
import { fingerprint, ledgerText, reviewName, reviewsIn } from '../src/source/reviews.ts';
import type { SourceFile } from '../src/source/types.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { CommandFailed, run } from './lib/run.ts';

const CALL = 'npm run review --';
const TABLE = '审校台账.csv';

await run(async () => {
  const { values, words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { as: 'value', by: 'value', csv: 'flag', content: 'value' },
    examples: [
      'content/legal-aid/unpaid-wages.mdx',
      'content/legal-aid/unpaid-wages.mdx --as 初审 --by 编辑',
      '--csv',
    ],
    words: true,
  });
  const content = readContentFolder(values.content, CALL);
  const files = await readSources(ROOT, content);
  const ledger = files.find(({ kind }) => kind === 'reviews');
  if (ledger && !schema.safeParse(ledger.raw).success) {
    throw new CommandFailed(
      `${ledger.path} 里有错，先改好再签。运行 npm run check 可以看到错在哪里。`,
    );
  }
  const reviews = reviewsIn(files);
  if (values.csv) return writeTable(files, reviews);
  if (words.length === 0) return console.log(overview(files, reviews));
  const file = readFile(words, files);
  const entry = reviewName(file)!;
  if (values.as === undefined) return console.log(tell(file, reviews));
  const review: Review = {
    entry,
    stage: readStage(values.as),
    by: readSigner(values.by, file, values.as),
    on: todayInChina(),
    sha256: fingerprint(ROOT, file),
  };
  await refuseErrors(content, file);
  const fault = signingFault(
    reviews.filter((each) => each.entry === entry),
    review,
  );
  if (fault) throw new CommandFailed(`没有签成：${fault}。`);
  const all = [...reviews, review];
  await writeFile(resolve(ROOT, posix.join(content, 'reviews.json')), ledgerText(all));
  console.log(`签好了：${review.stage}，${review.by}，${chineseDate(review.on)}。`);
  console.log(tell(file, all));
});

/** Nobody signs what cannot be published. @throws CommandFailed */
async function refuseErrors(content: string, { path }: SourceFile): Promise<void> {
  const { problems } = await checkContent(ROOT, content);
  const errors = problems.filter(({ file, level }) => file === path && level === 'error');
  if (errors.length === 0) return;
  throw new CommandFailed(
    `没有签成：这篇稿件还有${errors.length}处错误，先改好再签。\n\n${formatPeople(errors)}`,
  );
}

/** @throws WrongArguments */
function readFile(words: string[], files: SourceFile[]): SourceFile {
  const wanted = words.join(' ');
  const path = relative(ROOT, resolve(ROOT, wanted)).replaceAll('\\', '/');
  const entries = files.filter((file) => reviewName(file) !== undefined);
  const found = entries.find(
    (file) => file.path === path || file.path === `${path}/index.mdx` || reviewName(file) === path,
  );
  if (found) return found;
  const near = nearest(
    path,
    entries.map((file) => file.path),
  );
  throw new WrongArguments(
    `没有“${wanted}”这篇稿件${near ? `。改成：\n  ${CALL} ${near}` : '，请写稿件文件的位置，例如 content/legal-aid/unpaid-wages.mdx。'}`,
  );
}

/** @throws WrongArguments */
function readStage(word: string): Stage {
  const stage = STAGES.find((each) => each === word);
  if (stage) return stage;
  throw new WrongArguments(`没有“${word}”这个环节，只有：${STAGES.join('、')}。`);
}

/** @throws WrongArguments */
function readSigner(by: string | undefined, { path }: SourceFile, stage: string): string {
  const field = schema.shape.reviews.element.shape.by;
  const result = field.safeParse(by);
  if (result.success) return result.data;
  throw new WrongArguments(
    `要写上谁签的：岗位或者工号，最多20个字，不写姓名。可以这样写：\n  ${CALL} ${path} --as ${stage} --by 编辑`,
  );
}

/** Where one entry stands, and the command for the next signature. */
function tell(file: SourceFile, reviews: Review[]): string {
  const entry = reviewName(file)!;
  const own = reviews.filter((review) => review.entry === entry);
  const { state, missing, last } = standingOf(own, fingerprint(ROOT, file));
  const name = `《${textAt(file.raw, ['title']) ?? file.id}》`;
  if (state === 'done') return `${name}六道都签过了，现在登的就是签过的这一稿。`;
  const next = `接着签：\n  ${CALL} ${file.path} --as ${missing[0]} --by 岗位或工号`;
  if (state === 'none') return `${name}还没有人签过。${next}`;
  if (state === 'changed') {
    return `${name}在${chineseDate(last!.on)}${last!.stage}以后又改过，要从初审重新签。${next}`;
  }
  return `${name}还缺：${missing.join('、')}。${next}`;
}

/** How many entries stand how, and those that somebody has begun. */
function overview(files: SourceFile[], reviews: Review[]): string {
  // What is made up never goes online.
  const entries = files.filter(
    (file) => reviewName(file) !== undefined && valueAt(file.raw, ['sample']) !== true,
  );
  const byState = Map.groupBy(entries, (file) => {
    const own = reviews.filter(({ entry }) => entry === reviewName(file));
    return standingOf(own, fingerprint(ROOT, file)).state;
  });
  const count = (state: 'done' | 'open' | 'changed' | 'none') => byState.get(state)?.length ?? 0;
  const begun = [...(byState.get('open') ?? []), ...(byState.get('changed') ?? [])];
  return [
    `共${entries.length}篇：签完${count('done')}篇，签到一半${count('open')}篇，签后改过${count('changed')}篇，没有签${count('none')}篇。`,
    ...begun.map((file) => tell(file, reviews)),
    `签一篇：\n  ${CALL} 稿件文件 --as 初审 --by 岗位或工号\n环节按顺序：${STAGES.join('、')}。`,
  ].join('\n');
}

async function writeTable(files: SourceFile[], reviews: Review[]): Promise<void> {
  const byEntry = new Map(files.map((file) => [reviewName(file), file]));
  const rows = ledgerRows(
    reviews,
    (entry) => textAt(byEntry.get(entry)?.raw, ['title']),
    (entry) => {
      const file = byEntry.get(entry);
      return file && fingerprint(ROOT, file);
    },
  );
  await writeFile(join(ROOT, TABLE), csv(rows));
  console.log(`台账写好了，共${reviews.length}条，用 Excel 打开：${TABLE}`);
}
