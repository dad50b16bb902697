/** How long the content checks take, by the clock and by the processor: 300 stories of 1,500 characters against 30 of them. */
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { checkContent } from '../../src/checks/index.ts';
import { section } from './lib/results.ts';

const FIXTURE = join(import.meta.dirname, '../fixtures/checks/good');
const PARAGRAPH =
  '雪下了一夜，他把热水送到**每一个**站台，一个接一个的人上了车。<Law law="sample-law" article="3" />\n\n';

/** Seconds for a content folder with `stories` long stories. */
async function seconds(stories: number): Promise<{ clock: number; processor: number }> {
  const root = mkdtempSync(join(tmpdir(), 'bench-'));
  try {
    cpSync(FIXTURE, join(root, 'content'), { recursive: true });
    const story = readFileSync(join(root, 'content/stories/bus/index.mdx'), 'utf8');
    const long = story.replace(/^picture.*\n/m, '') + PARAGRAPH.repeat(40);
    for (let number = 1; number <= stories; number++) {
      const own = long.replace(/^title:.*/m, `title: 示例故事之${number}`);
      writeFileSync(join(root, `content/stories/story-${number}.mdx`), own);
    }
    const start = performance.now();
    const used = process.cpuUsage();
    const { problems } = await checkContent(root);
    if (problems.length > 0) throw new Error(`${problems.length} problems in good stories`);
    const { user, system } = process.cpuUsage(used);
    return { clock: (performance.now() - start) / 1000, processor: (user + system) / 1e6 };
  } finally {
    rmSync(root, { recursive: true });
  }
}

await seconds(3);
const few = await seconds(30);
const many = await seconds(300);
const out = section('检查内容');
out.say(
  `300篇1500字的故事：${many.clock.toFixed(2)}秒，处理器${many.processor.toFixed(2)}秒，是30篇的${(many.processor / few.processor).toFixed(1)}倍（处理器）。`,
);
out.keep();
