import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import sharp from 'sharp';
import { afterAll, expect, test } from 'vitest';
import { toldByFile, withAiLabel } from '../../../src/domain/ai-label.ts';
import { formatUnix } from '../../../src/checks/format.ts';
import { CHECKS, runChecks } from '../../../src/checks/index.ts';
import { contextWith, ROOT, type Edits } from './helpers.ts';

const STORY = 'stories/bus/index.mdx';
const COVER = 'picture: { file: ./cover.svg, alt: 一块灰色的方块, credit: 示例 }';
const TYPE = 'http://cv.iptc.org/newscodes/digitalsourcetype/trainedAlgorithmicMedia';

const xmp = (inner: string) =>
  `<x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><rdf:Description xmlns:Iptc4xmpExt="http://iptc.org/std/Iptc4xmpExt/2008-02-29/" xmlns:TC260="http://www.tc260.org.cn/ns/AIGC/1.0/">${inner}</rdf:Description></rdf:RDF></x:xmpmeta>`;
const blank = () =>
  sharp({ create: { width: 30, height: 20, channels: 3, background: '#c7161d' } });
const withXmp = (inner: string) => blank().withXmp(xmp(inner));
const MADE = await withXmp(`<Iptc4xmpExt:DigitalSourceType>${TYPE}</Iptc4xmpExt:DigitalSourceType>`)
  .jpeg()
  .toBuffer();

const folder = mkdtempSync(join(tmpdir(), 'ai-picture-'));
cpSync(join(ROOT, 'good'), join(folder, 'good'), { recursive: true });
writeFileSync(join(folder, 'good/stories/bus/made.jpg'), MADE);
writeFileSync(
  join(folder, 'good/stories/bus/made.png'),
  await sharp(MADE).keepMetadata().png().toBuffer(),
);
writeFileSync(join(folder, 'good/stories/bus/taken.jpg'), await blank().jpeg().toBuffer());
afterAll(() => rmSync(folder, { recursive: true }));

const CHECK = CHECKS.filter(({ id }) => id === 'ai-picture');
async function problems(edits: Edits): Promise<string> {
  const { problems } = await runChecks({ ...contextWith(edits), root: folder }, CHECK);
  return formatUnix(problems).replaceAll('good/', '');
}
const cover = (name: string, more = '') =>
  problems({
    [STORY]: [COVER, `picture: { file: ./${name}, alt: 一块红色的方块, credit: 示例${more} }`],
  });
const body = (text: string) => problems({ [STORY]: ['示例正文。', text] });

test('a cover whose file says so, and nobody else', async () => {
  expect(await cover('made.jpg')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:13:18: 图片“./made.jpg”的文件信息说它是人工智能生成的，请在 picture 里写明；不是的话写 madeByAi: false。改为：madeByAi: true [ai-picture]"`,
  );
});

test.each([
  ['labelled', 'made.jpg', ', madeByAi: true'],
  ['asked and denied', 'made.jpg', ', madeByAi: false'],
  ['a photograph', 'taken.jpg', ''],
  ['a picture that is not there', 'gone.jpg', ''],
])('%s', async (_, name, more) => {
  expect(await cover(name, more)).toBe('');
});

test('a picture in the body', async () => {
  expect(await body('![红色的方块](./made.jpg)')).toMatchInlineSnapshot(
    `"stories/bus/index.mdx:19:1: 图片“./made.jpg”的文件信息说它是人工智能生成的，图片说明里要写“人工智能生成”，登出来图下面就有标识。改为：![人工智能生成的图：红色的方块](./made.jpg) [ai-picture]"`,
  );
  expect(await body('![红色的方块](./made.png)')).toContain('made.png');
  expect(await body('![人工智能生成的图：红色的方块](./made.jpg)')).toBe('');
  expect(await body('![红色的方块](./taken.jpg)')).toBe('');
});

test.each([
  [
    'XMP in JPEG',
    () => withXmp(`<Iptc4xmpExt:DigitalSourceType>${TYPE}</Iptc4xmpExt:DigitalSourceType>`).jpeg(),
  ],
  [
    'XMP in WebP',
    () => withXmp(`<Iptc4xmpExt:DigitalSourceType>${TYPE}</Iptc4xmpExt:DigitalSourceType>`).webp(),
  ],
  ['a picture partly made', () => withXmp('<a>compositeWithTrainedAlgorithmicMedia</a>').jpeg()],
  ['the field AIGC', () => withXmp('<TC260:AIGC>{"Label":"1"}</TC260:AIGC>').jpeg()],
  [
    'EXIF',
    () =>
      blank()
        .withExif({ IFD0: { Software: 'Stable Diffusion 3' } })
        .jpeg(),
  ],
])('a file tells by %s', async (_, make) => {
  expect(toldByFile(await make().toBuffer())).toBe(true);
});

test('a camera tells nothing of the kind', async () => {
  const photo = blank().withExif({ IFD0: { Make: 'HUAWEI', Software: 'Camera 12' } });
  expect(toldByFile(await photo.jpeg().toBuffer())).toBe(false);
});

test('what readers see and hear', () => {
  const picture = { alt: '雪夜里的公交车', credit: '示例供图', madeByAi: true };
  expect(withAiLabel(picture)).toEqual({
    alt: '人工智能生成的图：雪夜里的公交车',
    credit: '人工智能生成。示例供图',
  });
  const said = { ...picture, alt: '人工智能生成的雪夜', credit: '人工智能生成，示例供图' };
  expect(withAiLabel(said)).toEqual({ alt: said.alt, credit: said.credit });
  expect(withAiLabel({ ...picture, madeByAi: false })).toEqual({
    alt: picture.alt,
    credit: picture.credit,
  });
});
