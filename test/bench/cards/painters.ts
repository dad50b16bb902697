/** Each tool as a function from a number to a PNG, set up the way its own guide does it. */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { LoadedFont } from '../../../src/cards/drawing/draw.ts';
import { draw } from '../../../src/cards/drawing/draw.ts';
import { CHROMIUM_FLAGS, findChromium } from '../../../src/channels/chromium.ts';
import { COLOURS, ourCard, SIZE, TEXT, TITLE, UNION, wordsOf } from './design.ts';

export interface Tools {
  fonts: LoadedFont[];
  /** The fonts as files, in the same order. */
  files: string[];
  /** Folder in which the other tools are installed. */
  peers: string;
}

export type Painter = (number: number) => Promise<Uint8Array>;

/** How each is made ready; nothing of it is measured. */
export const PAINTERS: Record<string, (tools: Tools) => Promise<Painter>> = {
  暖讯:
    async ({ fonts }) =>
    (number) =>
      draw(ourCard(number), fonts, '/'),

  '@vercel/og': async ({ fonts, peers }) => {
    // Its entry for Node expects what CommonJS has, and HarfBuzz beside it.
    const home = join(peers, 'node_modules/harfbuzzjs');
    const __filename = join(home, 'index.js');
    Object.assign(globalThis, { require: createRequire(__filename), __dirname: home, __filename });
    const { ImageResponse } = await load(peers, '@vercel/og');
    return async (number) => {
      const response = new ImageResponse(flexDesign(number), { ...SIZE, fonts });
      return new Uint8Array(await response.arrayBuffer());
    };
  },

  'astro-og-canvas': async ({ files, peers }) => {
    const { generateOpenGraphImage } = await load(peers, 'astro-og-canvas');
    const rgb = (hex: string) => [1, 3, 5].map((at) => Number.parseInt(hex.slice(at, at + 2), 16));
    return async (number) => {
      const { title, summary, date } = wordsOf(number);
      const body = await generateOpenGraphImage({
        title,
        description: `${summary}\n${UNION} ${date}`,
        cacheDir: false,
        bgGradient: [rgb(COLOURS.paper)],
        border: { color: rgb(COLOURS.red), width: 4, side: 'inline-start' },
        fonts: files,
        font: {
          title: {
            size: TITLE,
            color: rgb(COLOURS.red),
            families: ['Noto Serif SC'],
            weight: 'Bold',
          },
          description: { size: TEXT, color: rgb(COLOURS.text), families: ['Noto Sans SC'] },
        },
      });
      return new Uint8Array(await new Response(body).arrayBuffer());
    };
  },

  takumi: async ({ fonts, peers }) => {
    const { Renderer } = await load(peers, '@takumi-rs/core');
    const renderer = new Renderer();
    for (const font of fonts) {
      await renderer.registerFont({ name: font.name, data: font.data, weight: font.weight });
    }
    return (number) => renderer.render(takumiDesign(number), { ...SIZE, format: 'png' });
  },

  Chromium: async ({ files }) => {
    const executablePath = await findChromium();
    if (!executablePath) throw new Error('no Chromium');
    const { chromium } = await import('playwright-core');
    const browser = await chromium.launch({ executablePath, args: CHROMIUM_FLAGS });
    const page = await browser.newPage({ viewport: SIZE });
    await page.setContent(htmlFrame(files));
    return async (number) => {
      await page.evaluate(
        async ([title, summary, date]) => {
          document.querySelector('h1')!.textContent = title!;
          document.querySelector('p')!.textContent = summary!;
          document.querySelector('time')!.textContent = date!;
          await document.fonts.ready;
        },
        Object.values(wordsOf(number)),
      );
      return page.screenshot();
    };
  },
};

// eslint-disable-next-line @typescript-eslint/no-explicit-any -- packages of another folder
async function load(folder: string, name: string): Promise<any> {
  const require = createRequire(join(folder, 'package.json'));
  const { findPackageJSON } = await import('node:module');
  const home = findPackageJSON(name, pathToFileURL(join(folder, 'package.json')));
  const manifest = JSON.parse(readFileSync(home!, 'utf8'));
  const entry = manifest.exports['.'];
  const path = entry.node?.default ?? entry.import?.default ?? entry.default ?? entry;
  return path ? import(pathToFileURL(join(home!, '..', path)).href) : require(name);
}

const place = (left: number, top: number, style: object) => ({
  position: 'absolute' as const,
  left,
  top,
  display: 'flex',
  ...style,
});

/** Lines of the design in the terms of CSS. */
function styled(number: number) {
  const { title, summary, date } = wordsOf(number);
  const sans = { fontFamily: 'sans', fontWeight: 400, fontSize: TEXT, lineHeight: 1.4 };
  return [
    [
      title,
      place(120, 70, {
        width: 1000,
        fontFamily: 'serif',
        fontWeight: 700,
        fontSize: TITLE,
        lineHeight: 1.4,
        color: COLOURS.red,
      }),
    ],
    [summary, place(120, 300, { width: 1000, ...sans, color: COLOURS.text })],
    [UNION, place(120, 540, { ...sans, fontWeight: 700, color: COLOURS.text })],
    [date, place(880, 540, { ...sans, color: COLOURS.quiet })],
  ] as const;
}

const ground = { ...SIZE, position: 'relative', display: 'flex', backgroundColor: COLOURS.paper };
const stroke = place(84, 0, { width: 4, height: 630, backgroundColor: COLOURS.red });

function flexDesign(number: number) {
  const div = (style: object, children?: unknown) => ({
    type: 'div',
    key: null,
    props: { style, children },
  });
  return div(ground, [div(stroke), ...styled(number).map(([words, style]) => div(style, words))]);
}

function takumiDesign(number: number) {
  return {
    type: 'container',
    style: ground,
    children: [
      { type: 'container', style: stroke, children: [] },
      ...styled(number).map(([text, style]) => ({ type: 'text', text, style })),
    ],
  };
}

function htmlFrame(files: string[]): string {
  const faces = [
    ['serif-sc', 700],
    ['sans-sc', 400],
    ['sans-sc', 700],
  ].map(([family, weight], index) => {
    const data = readFileSync(files[index]!).toString('base64');
    return `@font-face{font-family:${family};font-weight:${weight};src:url(data:font/ttf;base64,${data})}`;
  });
  const at = (left: number, top: number) =>
    `position:absolute;margin:0;left:${left}px;top:${top}px;`;
  return `<!doctype html><style>${faces.join('')}
body{margin:0;background:${COLOURS.paper};font:${TEXT}px/1.4 sans-sc;color:${COLOURS.text}}
i{${at(84, 0)}width:4px;height:630px;background:${COLOURS.red}}
h1{${at(120, 70)}width:1000px;font:700 ${TITLE}px/1.4 serif-sc;color:${COLOURS.red}}
p{${at(120, 300)}width:1000px}b{${at(120, 540)}}time{${at(880, 540)}color:${COLOURS.quiet}}
</style><i></i><h1></h1><p></p><b>${UNION}</b><time></time>`;
}
