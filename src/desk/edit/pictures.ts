/** Pictures on their way into the content: upright, of a sensible size, without place, time and device. */
import sharp from 'sharp';

/** Pixels of the longer side. */
const LONGEST = 2400;
const MOST_PIXELS = 120_000_000;

/**
 * The bytes to keep of a picture, in the format of its name.
 * @throws Error in Chinese when it is no picture, or of another format than its name says
 */
export async function cleanPicture(name: string, bytes: Uint8Array): Promise<Uint8Array> {
  const extension = name.split('.').at(-1)!.toLowerCase();
  if (extension === 'svg') return bytes;
  const wanted = extension === 'jpg' ? 'jpeg' : extension;
  const source = sharp(bytes, { limitInputPixels: MOST_PIXELS, failOn: 'error' });
  const { format } = await source.metadata().catch(() => {
    throw new Error(`“${name}”打不开，不像是图片。请用画图软件打开它，另存为 JPG，再放进来。`);
  });
  if (format !== wanted) {
    throw new Error(
      `“${name}”里面其实是 ${format} 格式。请用画图软件打开它，另存为 JPG，再放进来；只改后缀不行。`,
    );
  }
  // Metadata goes unless asked to stay; `rotate` first applies the orientation that would go with it.
  return source
    .rotate()
    .resize({ width: LONGEST, height: LONGEST, fit: 'inside', withoutEnlargement: true })
    .toBuffer();
}
