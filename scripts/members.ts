/** `npm run members`: asks the sites of the unions below for their news, and keeps them for the build. */
import { readFile, rename, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chineseDate } from '../src/domain/dates.ts';
import { collect, type Collected } from '../src/members/collect.ts';
import { fetchFeed } from '../src/members/fetch.ts';
import { memberNews, type MemberNews } from '../src/schemas/member-news.ts';
import { ContentError, readContent } from '../src/source/index.ts';
import { printJson } from '../src/source/json-print.ts';
import { todayInChina } from '../src/source/today.ts';
import { readArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { CommandFailed, run } from './lib/run.ts';

const CALL = 'npm run members --';

const HELP = `取下级工会网站的新消息，存进 content/member-news.json。

  npm run members                     取一遍
  ${CALL} --content 文件夹      内容在别的文件夹

哪些网站，写在 site.json 的 members 里。生成网站只看存好的文件，不上网：
想登新消息，发布以前先运行这个命令。哪个网站连不上，就用上次取来的。`;

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { content: 'value' },
    examples: ['--content content'],
    help: HELP,
  });
  const content = readContentFolder(values.content, CALL);
  const { site } = await readContent(ROOT, content).catch((error: unknown) => {
    throw error instanceof ContentError ? new CommandFailed(error.message) : error;
  });
  if (site.members.length === 0) {
    console.log(
      `${content}/site.json 里还没有下级工会的网站，没有什么要取。有了就加一项：\n  "members": [{ "name": "云屏区总工会", "url": "https://www.example.org" }]`,
    );
    return;
  }
  const path = join(ROOT, content, 'member-news.json');
  const before = await known(path);
  const collected = await collect(site.members, before, todayInChina(), fetchFeed);
  // Aside first: who is stopped here keeps the file as it was.
  await writeFile(`${path}.new`, `${printJson(collected.news)}\n`);
  await rename(`${path}.new`, path);
  console.log(told(collected));
});

/** What earlier runs found; the schema has just been checked with the rest of the content. */
async function known(path: string): Promise<MemberNews> {
  const text = await readFile(path, 'utf8').catch(() => '{"sites":[]}');
  return memberNews.parse(JSON.parse(text.replace(/^\uFEFF/, '')));
}

function told({ found, missed }: Collected): string {
  return [
    ...found.map(({ name, items }) => `${name}：${items}条。`),
    ...missed.map(
      ({ name, why, keptFrom }) =>
        `提醒：${name}的网站没有取到，${why}。${keptFrom === undefined ? '这次先不登它的消息。' : `先用${chineseDate(keptFrom)}取来的。`}`,
    ),
  ].join('\n');
}
