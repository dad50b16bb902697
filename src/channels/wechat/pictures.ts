/** The pictures of an article as WeChat takes them: JPEG or PNG, at most 1,080 pixels wide, clean. */
import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join, posix } from 'node:path';
import sharp from 'sharp';
import { visit } from 'unist-util-visit';
import { encodeIndexed } from '../../cards/drawing/png.ts';
import { paintQr, placeQr } from '../../cards/drawing/qr.ts';
import { articlePicturePath, canonicalUrl, codedUrl, pagePath } from '../../domain/addresses.ts';
import { AI_MARK, saysAi } from '../../domain/ai-label.ts';
import { once } from '../../queries/once.ts';
import { getContent, projectFolder } from '../../queries/share.ts';
import type { ArticleCollection } from './entries.ts';
import { latest } from './latest.ts';

export interface ArticlePicture {
  /** Path in the site. */
  path: string;
  width: number;
  height: number;
  /** Of the bytes: tells one state of a picture from another in the list of uploaded ones. */
  version: string;
  bytes: Buffer;
}

export interface ArticlePictures {
  /** In the order of the text, the one above it first. */
  pictures: ArticlePicture[];
  /** The QR code of the page. */
  code: ArticlePicture;
}

/** The limit of the editor (developers.weixin.qq.com, uploadimg) is 1 MB; phones show no more pixels. */
const WIDEST = 1080;
const QUALITY = 82;
/** Pixels; the article shows it half as wide as a phone. */
const CODE_SIZE = 480;
/** Numbers as they lie in memory, 0xAABBGGRR. */
const WHITE = 0xffffffff;
const BLACK = 0xff000000;

/** What of an entry its pictures need. */
export interface OfEntry {
  collection: ArticleCollection;
  id: string;
}

/** The pictures of an entry, made once for its pages. */
export const picturesOf: (entry: OfEntry) => Promise<ArticlePictures> = latest(make);

/** The files of the pictures of an entry, from the project's root, in the order of the text. */
export async function pictureFilesOf({
  collection,
  id,
}: OfEntry): Promise<{ file: string; madeByAi: boolean }[]> {
  const { path, tree, data } = (await entriesById()).get(`${collection}/${id}`)!;
  const files: { file: string; madeByAi: boolean }[] =
    'picture' in data && data.picture ? [data.picture] : [];
  if (tree) {
    visit(tree, 'image', ({ url, alt }) => {
      files.push({ file: decodeURI(url), madeByAi: saysAi(alt ?? '') });
    });
  }
  return files.map(({ file, madeByAi }) => ({
    file: posix.join(posix.dirname(path), file),
    madeByAi,
  }));
}

const entriesById = once(async () => {
  const content = await getContent();
  const all = (['notices', 'stories', 'legal-aid', 'support'] as const).flatMap((collection) =>
    content[collection].map((entry) => [`${collection}/${entry.id}`, entry] as const),
  );
  return new Map<string, (typeof all)[number][1]>(all);
});

async function make({ collection, id }: OfEntry): Promise<ArticlePictures> {
  const content = await getContent();
  const pictures = (await pictureFilesOf({ collection, id })).map(
    async ({ file, madeByAi }, index) => {
      const source = await readFile(join(projectFolder, file));
      const drawn = sharp(source)
        // Upright before the note that says which side is up goes with all the others.
        .rotate()
        .resize({ width: WIDEST, withoutEnlargement: !file.endsWith('.svg') })
        .flatten({ background: '#ffffff' })
        .jpeg({ quality: QUALITY });
      const marked = madeByAi ? drawn.withXmp(AI_MARK) : drawn;
      const { data: bytes, info } = await marked.toBuffer({ resolveWithObject: true });
      const name = `${String(index + 1).padStart(2, '0')}.jpg`;
      return picture(articlePicturePath(collection, id, name), info.width, info.height, bytes);
    },
  );
  const url = codedUrl(canonicalUrl(content.site.origin.url, pagePath(collection, id)));
  const code = picture(
    articlePicturePath(collection, id, 'qr.png'),
    CODE_SIZE,
    CODE_SIZE,
    drawCode(url),
  );
  return { pictures: await Promise.all(pictures), code };
}

function picture(path: string, width: number, height: number, bytes: Buffer): ArticlePicture {
  const version = createHash('sha256').update(bytes).digest('hex').slice(0, 8);
  return { path, width, height, version, bytes };
}

/** Of the bytes of a QR code as a PNG file: white ground, quiet zone included. */
function drawCode(url: string): Buffer {
  const placed = placeQr({ text: url, left: 0, top: 0, size: CODE_SIZE });
  if (!placed) throw new Error(`网址太长，画不成二维码：${url}`);
  const indices = new Uint8Array(CODE_SIZE * CODE_SIZE);
  paintQr(placed, (left, top, width, height, dark) => {
    if (!dark) return;
    for (let y = top; y < top + height; y++) {
      indices.fill(1, y * CODE_SIZE + left, y * CODE_SIZE + left + width);
    }
  });
  const drawn = { width: CODE_SIZE, height: CODE_SIZE, palette: [WHITE, BLACK], indices };
  return encodeIndexed(drawn, { repeats: true });
}
