/** `npm run new -- site`: begins the content folder of another union. */
import { todayInChina } from '../../src/source/today.ts';
import { askNewSite } from '../../src/drafts/site/ask.ts';
import { createSite, refusal } from '../../src/drafts/site/create.ts';
import { newSite, type Question } from '../../src/drafts/site/questions.ts';
import { fieldsOf } from '../../src/schemas/describe.ts';
import { resolve } from 'node:path';
import { readArguments, WrongArguments } from './arguments.ts';
import { readContentFolder } from './content-folder.ts';
import { ROOT } from './folders.ts';
import { openTerminal } from './terminal.ts';

const CALL = 'npm run new -- site';

const OPTIONS = fieldsOf(newSite)
  .map(({ key, title }) => `  --${key}  ${title}`)
  .join('\n');

const HELP = `给另一个工会建网站：问十几句话，写好一个内容文件夹。原来的网站不动。

  ${CALL}                        一项一项地问
  ${CALL} sites/lanjiang         放进这个文件夹，别的照样问
  ${CALL} --union 澜江市总工会     先答一项，别的照样问

每一项都可以这样先答，全答了就什么也不问：
${OPTIONS}

几个区县用顿号隔开：--districts "990100 澜江市、990102 云屏区"
法律条文从 content 文件夹抄来；要从别处抄，写 --content 文件夹`;

/** @throws DraftError, Interrupted, WrongArguments, UsageAsked */
export async function makeSite(argv: readonly string[]): Promise<void> {
  const options = { content: 'value', ...optionsOf() } as const;
  const { values, words } = readArguments(argv, {
    call: CALL,
    options,
    examples: ['sites/lanjiang'],
    words: true,
    help: HELP,
  });
  const [folder = values.folder, ...others] = words;
  if (others.length > 0 || (words.length > 0 && values.folder !== undefined)) {
    throw new WrongArguments(`文件夹只写一个。可以这样写：\n  ${CALL} sites/lanjiang`);
  }
  const { content, ...answered } = values;
  const given = { ...answered, ...(folder !== undefined && { folder }) };
  const lawsFrom = resolve(ROOT, readContentFolder(content, CALL));
  const today = todayInChina();
  const { terminal, close } = openTerminal();
  try {
    const refuse = (name: string) => refusal(ROOT, name);
    const answers = await askNewSite({ given, terminal, today, refuse });
    const created = await createSite(answers, { root: ROOT, lawsFrom, today });
    terminal.say(told(created));
  } finally {
    close();
  }
}

function optionsOf(): Record<Question, 'value'> {
  const names = Object.keys(newSite.shape) as Question[];
  return Object.fromEntries(names.map((name) => [name, 'value'])) as Record<Question, 'value'>;
}

function told({ folder, laws }: { folder: string; laws: number }): string {
  return `
写好了，在 ${folder} 文件夹里${laws > 0 ? `，带了${laws}部全国的法律` : ''}。通知和活动是示例，页面上会写着“示例”。

接着做：
  1. 看一看：npm start -- --content ${folder}
  2. 把 notices 里的示例通知换成真的，campaigns 里的活动照通知改，再删掉 sample。
  3. 加服务点（地址、电话、开门时间）：npm run sheets -- export --content ${folder}，用 Excel 填好，再运行 npm run sheets -- import 服务点.xlsx --content ${folder}
  4. 写维权指南和故事：npm run new -- guide --content ${folder}
  5. 改完检查：npm run check -- --content ${folder}
  6. 试着发布一次：npm run release -- rehearsal --content ${folder}
  7. 上线前把 site.json 里的网址、备案号换成真的，运行 npm run check -- --release --content ${folder}；再照 src/release/README.zh-CN.md 在 release.json 里加上服务器，npm run release -- 编号 --content ${folder}`;
}
