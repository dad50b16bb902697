/** `node scripts/cards.ts`: makes the share images alone, to look at them. */
import { join, relative } from 'node:path';
import { CARD_FORMATS, type CardFormat } from '../src/domain/addresses.ts';
import { nearest } from '../src/domain/text.ts';
import { readArguments, WrongArguments } from './lib/arguments.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { CACHE, ROOT } from './lib/folders.ts';
import { say } from './lib/progress.ts';
import { CommandFailed, run } from './lib/run.ts';

const CALL = 'npm run cards --';
const FORMATS = Object.keys(CARD_FORMATS) as CardFormat[];

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { only: 'value', format: 'value', out: 'value', content: 'value' },
    examples: ['--only stories/', '--format poster', '--out .cache/preview-cards'],
  });
  const formats = values.format === undefined ? FORMATS : [readFormat(values.format)];
  const contentDir = readContentFolder(values.content, CALL);
  // Read by the source modules as they are loaded.
  process.env['NUANXUN_CONTENT'] = contentDir;
  const { readContent } = await import('../src/source/index.ts');
  const { renderCards } = await import('../src/cards/index.ts');

  const outDir = values.out ? join(ROOT, values.out) : join(CACHE, 'preview-cards');
  const started = performance.now();
  try {
    const made = await renderCards({
      root: ROOT,
      content: await readContent(ROOT, contentDir),
      outDir,
      only: values.only,
      formats,
      onProgress: ({ done, total }) => say(`正在画分享图：${done}/${total}`),
    });
    if (made.images === 0) {
      throw new WrongArguments(
        `没有以“${values.only}”开头的内容。可以这样写：\n  ${CALL} --only stories/`,
      );
    }
    const seconds = ((performance.now() - started) / 1000).toFixed(1);
    say(
      `分享图在 ${relative(ROOT, join(outDir, 'cards'))} 文件夹里：共${made.images}张，` +
        `新画${made.rendered}张，${Math.round(made.bytes / 1024)} KB，用时${seconds}秒。`,
    );
  } catch (error) {
    if (error instanceof WrongArguments) throw error;
    // Messages of ours are sentences for the reader; others need their place in the program.
    const { message, stack } = error as Error;
    throw new CommandFailed(
      /^[^a-z]*\p{Script=Han}/iu.test(message) ? message : (stack ?? message),
    );
  }
});

function readFormat(text: string): CardFormat {
  const format = FORMATS.find((name) => name === text);
  if (format) return format;
  throw new WrongArguments(
    `没有“${text}”这种图，只有 ${FORMATS.join('、')}。改成：\n  ${CALL} --format ${nearest(text, FORMATS) ?? 'poster'}`,
  );
}
