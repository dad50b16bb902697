import { existsSync, readFileSync } from 'node:fs';
import { dirname, resolve } from 'node:path';
import { visit } from 'unist-util-visit';
import { AI_LABEL, saysAi, toldByFile } from '../domain/ai-label.ts';
import { start } from '../source/body.ts';
import type { SourceFile } from '../source/types.ts';
import { atPlace, atValue, defineSlowCheck, type Finding } from './base.ts';
import { textAt, valueAt } from './raw.ts';

export const aiPicture = defineSlowCheck({
  id: 'ai-picture',
  level: 'warning',
  stopsRelease: true,
  reason: '人工智能生成的图要让人看得出来（《人工智能生成合成内容标识办法》），不能当成拍的照片',
  async find({ root, files }) {
    const found: Finding[] = [];
    for (const file of files) {
      for (const { name, ...finding } of unlabelled(file)) {
        if (await isMadeByAi(resolve(root, dirname(file.path), name))) found.push(finding);
      }
    }
    return found;
  },
});

/** What is to be said of each picture of an entry if its file says that it is made up. */
function unlabelled(file: SourceFile): (Finding & { name: string })[] {
  const found: (Finding & { name: string })[] = [];
  const cover = textAt(file.raw, ['picture', 'file']);
  // Whoever wrote `false` has been asked and has answered.
  if (cover !== undefined && valueAt(file.raw, ['picture', 'madeByAi']) === undefined) {
    const message = `图片“${cover}”的文件信息说它是人工智能生成的，请在 picture 里写明；不是的话写 madeByAi: false`;
    found.push({
      name: cover,
      ...atValue(file, ['picture', 'file'], message, 'madeByAi: true'),
    });
  }
  if (!file.tree) return found;
  visit(file.tree, 'image', (node) => {
    if (!node.url.startsWith('./') || saysAi(node.alt ?? '')) return;
    const message = `图片“${node.url}”的文件信息说它是人工智能生成的，图片说明里要写“${AI_LABEL}”，登出来图下面就有标识`;
    const mended = `![${AI_LABEL}的图：${node.alt}](${node.url})`;
    found.push({ name: node.url, ...atPlace(file, start(node), message, mended) });
  });
  return found;
}

/** A file that is not there is told by the check `picture`. */
async function isMadeByAi(path: string): Promise<boolean> {
  if (!existsSync(path)) return false;
  const bytes = readFileSync(path);
  if (toldByFile(bytes)) return true;
  // PNG may keep its metadata compressed.
  if (!path.endsWith('.png')) return false;
  const { default: sharp } = await import('sharp');
  const xmp = await sharp(bytes)
    .metadata()
    .then(
      ({ xmp }) => xmp,
      () => undefined,
    );
  return xmp !== undefined && toldByFile(xmp);
}
