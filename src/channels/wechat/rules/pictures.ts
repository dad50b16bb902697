/** Pictures that WeChat can fetch and readers can do without. */
import { styleOfElement, type HTMLElement } from '../tree.ts';
import type { Rule } from './base.ts';

/** Pixels; phones show no more, and the limit of 1 MB is kept. */
const WIDEST = 1080;
const HERE = /^https:\/\/(?:localhost|127\.|10\.|192\.168\.|172\.(?:1[6-9]|2\d|3[01])\.)/;

const nameOf = (image: HTMLElement) =>
  image.getAttribute('alt') || image.getAttribute('src') || '没有说明的图';

export const PICTURE_RULES: readonly Rule[] = [
  {
    id: 'picture-address',
    level: 'error',
    reason: '公众号要自己来取图，网址必须是公开的 https 网址',
    *find({ root }) {
      for (const image of root.querySelectorAll('img')) {
        const src = image.getAttribute('src') ?? '';
        if (!src.startsWith('https://') || HERE.test(src)) {
          yield `图“${nameOf(image)}”的网址公众号取不到：${src.slice(0, 40)}`;
        }
      }
    },
  },
  {
    id: 'picture-format',
    level: 'error',
    reason: '公众号不收 webp、svg、avif 图片',
    *find({ root }) {
      for (const image of root.querySelectorAll('img')) {
        const src = image.getAttribute('src') ?? '';
        const mapped = src.startsWith('https://mmbiz.qpic.cn/');
        if (!mapped && !/\.(?:jpe?g|png|gif)$/i.test(src)) {
          yield `图“${nameOf(image)}”不是 jpg、png 或 gif`;
        }
      }
    },
  },
  {
    id: 'picture-words',
    level: 'error',
    reason: '看不见图的人靠图片说明',
    *find({ root }) {
      for (const image of root.querySelectorAll('img')) {
        if (!image.getAttribute('alt')) yield `图“${nameOf(image)}”没有图片说明`;
      }
    },
  },
  {
    id: 'picture-size',
    level: 'error',
    reason: '没有尺寸，公众号先空着一块，图出来以后文字会跳',
    *find({ root }) {
      for (const image of root.querySelectorAll('img')) {
        const width = Number(image.getAttribute('data-w'));
        const ratio = Number(image.getAttribute('data-ratio'));
        if (!(width > 0 && ratio > 0)) yield `图“${nameOf(image)}”没有写宽度和长宽比`;
        if (width > WIDEST) yield `图“${nameOf(image)}”宽${width}像素，最多${WIDEST}像素`;
      }
    },
  },
  {
    id: 'picture-fit',
    level: 'error',
    reason: '图要跟着屏幕变宽变窄',
    *find({ root }) {
      for (const image of root.querySelectorAll('img')) {
        const style = Object.fromEntries(styleOfElement(image));
        const fits = /%$/.test(style['width'] ?? '') || style['max-width'] === '100%';
        if (!fits || style['height'] !== 'auto') yield `图“${nameOf(image)}”不会跟着屏幕变`;
      }
    },
  },
];
