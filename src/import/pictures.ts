/** Pictures of a Word file made fit for the web: upright, smaller, without place, time and device. */
import { createHash } from 'node:crypto';
import sharp from 'sharp';
import { AI_LABEL, toldByFile } from '../domain/ai-label.ts';
import type { FoundPicture } from './reading.ts';

/** Pixels of the longer side. */
const LONGEST = 1600;
const QUALITY = 80;
/** Pixels in all; a file of a few kilobytes may claim more than a computer holds. */
const MOST_PIXELS = 120_000_000;
/** Lines and dots drawn as pictures are smaller. */
const SMALLEST = 24;

export interface Picture {
  /** `01.jpg`; `undefined` when it could not be made. */
  name?: string;
  bytes?: Uint8Array;
  wide?: boolean;
  /** The file said so, before its metadata were taken out. */
  madeByAi?: boolean;
  alt: string;
  /** What the officer should know, without a full stop. */
  remark?: string;
}

const VECTOR = /\.(?:emf|wmf|emz|wmz)$/i;

/** In the order of the text; a picture that stands twice is made once. */
export async function makePictures(
  found: readonly FoundPicture[],
  read: (part: string) => Uint8Array | undefined,
): Promise<Picture[]> {
  const made = new Map<string, Picture>();
  const pictures: Picture[] = [];
  for (const [index, { part, alt }] of found.entries()) {
    const bytes = read(part);
    const key = bytes ? createHash('sha256').update(bytes).digest('hex') : `lost ${index}`;
    const known = made.get(key);
    const picture = known ?? (await make(part, bytes, count(made) + 1, index + 1));
    made.set(key, picture);
    pictures.push({ ...picture, alt: usableAlt(alt) });
  }
  return pictures;
}

const count = (made: Map<string, Picture>) =>
  [...made.values()].filter(({ name }) => name !== undefined).length;

async function make(
  part: string,
  bytes: Uint8Array | undefined,
  number: number,
  place: number,
): Promise<Picture> {
  const say = (remark: string): Picture => ({ alt: '', remark: `第${place}张图片${remark}` });
  if (!bytes) return say('在文件里找不到了，请另存成 JPG，再放进来');
  if (VECTOR.test(part)) {
    const kind = part.split('.').at(-1)!.toUpperCase();
    return say(
      `是 ${kind} 格式，网页显示不了；请在 Word 里右键点它，选“另存为图片”，存成 PNG，再插回去重新导入`,
    );
  }
  try {
    const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
    const { width = 0, height = 0, format, exif, xmp, autoOrient } = await source.metadata();
    if (format === 'svg') return say('是 SVG 格式，请存成 PNG，再插回去重新导入');
    if (Math.max(width, height) <= SMALLEST) return say('只有几个点大，没有带进来');
    const jpeg = await source
      .rotate()
      .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
      .flatten({ background: '#ffffff' })
      .jpeg({ quality: QUALITY })
      .toBuffer();
    const madeByAi = toldByFile(bytes) || (xmp !== undefined && toldByFile(xmp));
    const remarks = [
      ...(madeByAi ? [`的文件信息说它是人工智能生成的，已经写上“${AI_LABEL}”，请核对`] : []),
      ...(exif ? ['里的拍摄信息（地点、时间、手机型号）已经去掉'] : []),
      ...(format === 'tiff' ? ['是 TIFF 格式，网页显示不了，已经转成 JPG，请看看清不清楚'] : []),
    ];
    return {
      name: `${String(number).padStart(2, '0')}.jpg`,
      bytes: jpeg,
      wide: autoOrient.width > autoOrient.height,
      alt: '',
      ...(madeByAi && { madeByAi }),
      ...(remarks.length > 0 && { remark: `第${place}张图片${remarks.join('；')}` }),
    };
  } catch {
    return say('坏了，或者是网页显示不了的格式；请用画图软件打开，另存成 JPG，再插回去重新导入');
  }
}

/** Descriptions that a program made up, or that name a file, tell a blind reader nothing. */
function usableAlt(alt: string): string {
  const text = alt.replace(/\s+/g, ' ').trim();
  const made =
    /自动生成|automatically|^(?:图片|图像|picture|image|img|dsc|mm|微信图片|qq图片)[\s_\-\d]*(?:\.\w+)?$/i;
  return /\p{Script=Han}/u.test(text) && text.length >= 6 && text.length <= 80 && !made.test(text)
    ? text
    : '';
}
