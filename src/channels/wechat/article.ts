/** The article of an entry, ready to paste, with everything that goes into the back office beside it. */
import { getContainerRenderer } from '@astrojs/mdx/container-renderer';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { loadRenderers } from 'astro:container';
import { wechatStyle } from '../../authoring/current-style.ts';
import { canonicalUrl, codedUrl, pagePath } from '../../domain/addresses.ts';
import { getSite } from '../../queries/index.ts';
import { getContent } from '../../queries/share.ts';
import { coreFacts, factsOf } from '../texts/facts.ts';
import Article from './Article.astro';
import type { ArticleEntry } from './entries.ts';
import { finish, type PlacedPicture } from './finish.ts';
import { latest } from './latest.ts';
import { picturesOf, type ArticlePicture } from './pictures.ts';
import { plainText } from './plain.ts';
import { check, type Fault, type WechatDraft } from './rules/base.ts';
import { RULES } from './rules/index.ts';
import { uploadedAddress } from './uploaded.ts';

/** A picture of the article and where WeChat finds it. */
export interface PictureInUse extends PlacedPicture {
  path: string;
  alt: string;
  version: string;
  /** Whether WeChat holds it already. */
  uploaded: boolean;
}

export interface PartSize {
  name: string;
  /** Characters of HTML, as WeChat counts. */
  length: number;
}

export interface WechatArticle extends WechatDraft {
  parts: PartSize[];
  pictures: PictureInUse[];
  faults: Fault[];
}

/** The article of an entry, made once for its pages. */
export const articleOf: (entry: ArticleEntry) => Promise<WechatArticle> = latest(make);

async function make(entry: ArticleEntry): Promise<WechatArticle> {
  const { collection, id, data } = entry;
  const [site, content, style] = [await getSite(), await getContent(), await wechatStyle()];
  const url = canonicalUrl(site.origin.url, pagePath(collection, id));
  const { pictures, code } = await picturesOf(entry);
  const place = (picture: ArticlePicture) => {
    const uploaded = uploadedAddress(content, picture);
    const address = uploaded ?? canonicalUrl(site.origin.url, picture.path);
    return { ...picture, address, uploaded: uploaded !== undefined };
  };
  const placed = pictures.map(place);
  const placedCode = place(code);
  const raw = await (await container).renderToString(Article, { props: { entry } });
  const parts = finish(raw, { style, url, pictures: placed, code: placedCode });
  const inner = parts.map(({ html }) => html).join('');
  const html = `<section style="${style.article}">${inner}</section>`;
  const draft: WechatDraft = {
    title: data.title,
    digest: data.description,
    author: site.union.name,
    sourceUrl: url,
    codeUrl: codedUrl(url),
    html,
    plain: plainText(html),
    facts: coreFacts(factsOf(content, collection, id)),
  };
  const alts = [...html.matchAll(/<img src="[^"]*" alt="([^"]*)"/g)].map(([, alt = '']) => alt);
  return {
    ...draft,
    parts: parts.map(({ name, html: part }) => ({ name, length: [...part].length })),
    pictures: [...placed, placedCode].map(
      ({ path, address, width, height, version, uploaded }, at) => ({
        path,
        address,
        width,
        height,
        version,
        uploaded,
        alt: alts[at] ?? '',
      }),
    ),
    faults: check(draft, RULES),
  };
}

const container = loadRenderers([getContainerRenderer()]).then((renderers) =>
  AstroContainer.create({ renderers }),
);
