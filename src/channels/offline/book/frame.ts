/** The book around its chapters: head, hotlines, contents, laws. */
import { createHash } from 'node:crypto';
import { chineseDate } from '../../../domain/dates.ts';
import { telUri } from '../../../domain/telephone.ts';
import type { Site } from '../../../schemas/site.ts';
import { escapeHtml } from '../../../domain/html.ts';
import { GUIDE_BOOK, GUIDE_BOOK_TITLE } from '../../../domain/offline.ts';

/** What the book holds, as HTML. */
export interface Parts {
  /** The day of the last check of any guide. */
  checked: string;
  contents: string;
  chapters: string;
  laws: string;
}

/** The whole file. Its policy lets nothing in but the one style sheet inside it. */
export function frame(
  site: Site,
  css: string,
  { checked, contents, chapters, laws }: Parts,
): string {
  const name = escapeHtml(site.name);
  const union = escapeHtml(site.union.name);
  const url = escapeHtml(site.origin.url);
  const hash = createHash('sha256').update(css).digest('base64');
  const policy = `default-src 'none';base-uri 'none';form-action 'none';style-src 'sha256-${hash}'`;
  const hotlines = site.hotlines.map(
    ({ number, name: who }) =>
      `<li><a href="${telUri(number)}"><b>${number}</b> ${escapeHtml(who)}</a></li>`,
  );
  return `<!DOCTYPE html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="${policy}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${GUIDE_BOOK_TITLE}_${name}</title>
<meta name="description" content="${name}的全部维权指南，在一个文件里，存到手机，没网也能看。">
<meta name="robots" content="noindex">
<meta name="color-scheme" content="light dark">
<meta name="format-detection" content="telephone=no">
<link rel="canonical" href="${url}${GUIDE_BOOK}">
<style>${css}</style>
</head>
<body>
<a class="skip-link" href="#main">跳到正文</a>
<header>
<p class="from">${union} ${name}</p>
<p>可以打这些电话问：</p>
<ul class="hotlines">${hotlines.join('')}</ul>
</header>
<main id="main" tabindex="-1">
<h1>${GUIDE_BOOK_TITLE}</h1>
<p>全部指南都在这一个文件里，没网也能看，可以转给工友。内容核对到<time datetime="${checked}">${chineseDate(checked)}</time>。有网的时候，到<a href="${url}/legal-aid/">${name}</a>看最新的。</p>
<nav id="contents" aria-labelledby="contents-title"><h2 id="contents-title">目录</h2>${contents}</nav>
${chapters}
<section class="laws" id="laws" aria-labelledby="laws-title">
<h2 id="laws-title">条文原文</h2>
<p class="hint">下面是各篇用到的条文，逐字摘录。</p>
${laws}
<p class="back"><a href="#contents">回到目录</a></p>
</section>
</main>
<footer><p>主办单位：${union}。网址：<a href="${url}/">${url}/</a>${site.origin.sample ? '（网址为示例，上线前替换）' : ''}</p></footer>
</body>
</html>
`;
}
