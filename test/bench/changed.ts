/**
 * One changed story on a site of a thousand: everything up to date again, against our own whole
 * build, and whether both give the same bytes.
 */
import { readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { compareFolders } from '../../src/release/same.ts';
import { section } from './lib/results.ts';
import { median, round, type Measured } from './lib/run.ts';
import { ourSite } from './sites/ours.ts';

const STORIES = Number(process.env['STORIES'] ?? 1000);
const TURNS = Number(process.env['TURNS'] ?? 3);

const out = section(`改一篇故事：${STORIES}篇里的一篇`);
const site = await ourSite(STORIES);
const before = join(site.folder, 'dist-of-change');
const file = join(site.content, 'stories', `story-${String(STORIES / 2).padStart(5, '0')}.mdx`);
const original = readFileSync(file, 'utf8');
const changed: Measured[] = [];
const whole: Measured[] = [];
let different: string[] = [];
let files = 0;

site.forget();
await site.build();
for (let turn = 1; turn <= TURNS; turn++) {
  // The title stands in lists, feeds and share images, the sentence in the search index.
  const text = original.replace(/^title: (.*)/m, `title: $1（第${turn}次修改）`);
  writeFileSync(file, `${text}\n补记：第${turn}次回访，热水已经接通。\n`);
  changed.push(await site.build());
  rmSync(before, { recursive: true, force: true });
  renameSync(site.dist, before);
  site.forget();
  whole.push(await site.build());
  const { differences, files: compared } = await compareFolders(before, site.dist);
  files = compared;
  different = [...different, ...differences.map((one) => one.file)];
}

out.row('', '秒', '处理器秒', '内存峰值 MB');
for (const [name, results] of [
  ['整站从头生成（分享图已有）', whole],
  ['改一篇', changed],
] as const) {
  const middle = (key: 'wall' | 'cpu' | 'memory') => median(results.map((one) => one[key]));
  out.row(name, round(middle('wall'), 1), round(middle('cpu'), 1), round(middle('memory'), 0));
}
const ratio = (key: 'wall' | 'cpu') =>
  round(median(changed.map((one, turn) => one[key] / whole[turn]![key])));
out.say(
  `改一篇是整站的${ratio('wall')}（处理器${ratio('cpu')}），目标0.5以内；各测${TURNS}遍，轮流测，取中位数。改了标题和一句正文，这篇的分享图要重画。`,
);
out.say(
  different.length === 0
    ? `和整站从头生成的一模一样：${files}个文件，每个字节都相同。`
    : `和整站从头生成的不一样，${different.length}个文件：${different.slice(0, 10).join('、')}`,
);
out.keep();
rmSync(before, { recursive: true, force: true });
