/** Whether ten times the stories take ten times as long, and whether memory suffices. */
import { weigh } from './lib/folder.ts';
import { section } from './lib/results.ts';
import { round, type Measured } from './lib/run.ts';
import { ourSite } from './sites/ours.ts';

const FEW = Number(process.env['STORIES'] ?? 1000);
const MANY = 10 * FEW;

const out = section(`${MANY}篇故事和${FEW}篇比`);
const measured: Measured[] = [];
out.row('故事', '秒', '处理器秒', '内存峰值 MB', '网页', 'MB');
for (const stories of [FEW, MANY]) {
  const site = await ourSite(stories);
  site.forget();
  const result = await site.build();
  measured.push(result);
  const { pages, megabytes } = weigh(site.dist);
  const { wall, cpu, memory } = result;
  out.row(stories, round(wall, 1), round(cpu, 1), round(memory, 0), pages, round(megabytes, 1));
}
const [few, many] = measured as [Measured, Measured];
out.say(
  `时间是${round(many.wall / few.wall, 1)}倍（处理器${round(many.cpu / few.cpu, 1)}倍），目标11倍以内；内存峰值${round(many.memory, 0)} MB，目标4096以内。各测1遍，从头生成，分享图已有；内存是同时在跑的各进程之和，共用的部分会重复算。`,
);
out.keep();
