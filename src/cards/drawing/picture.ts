import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import sharp from 'sharp';
import type { Node } from '../h.ts';
import { encodeTrueColour } from './encode.ts';
import { rasterise } from './raster.ts';

/** What an `img` of a tree carries instead of an address; see `parts/picture.ts`. */
export interface PictureRequest {
  /** From the project's root. */
  file: string;
  /** Pixels; the picture is cut to these proportions around its middle. */
  width: number;
  height: number;
}

/** Puts the pictures of a tree into it, in exactly the size in which they are shown. */
export async function withPictures(node: Node, root: string): Promise<Node> {
  const { picture, ...props } = node.props as Node['props'] & { picture?: PictureRequest };
  if (picture) {
    return { ...node, props: { ...props, src: await load(join(root, picture.file), picture) } };
  }
  if (!Array.isArray(node.props.children)) return node;
  const children = await Promise.all(node.props.children.map((child) => withPictures(child, root)));
  return { ...node, props: { ...node.props, children } };
}

/** A data URI of a PNG. */
async function load(path: string, { width, height }: PictureRequest): Promise<string> {
  const bytes = await readFile(path);
  const png = path.endsWith('.svg')
    ? await encodeTrueColour(rasterise(bytes.toString('utf8'), width))
    : await sharp(bytes).autoOrient().resize(width, height, { fit: 'cover' }).png().toBuffer();
  return `data:image/png;base64,${png.toString('base64')}`;
}
