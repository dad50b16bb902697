import { front, type Peer } from './peer.ts';

const CONFIG = `export default function (eleventy) {
  eleventy.addPassthroughCopy('style.css');
  return { dir: { input: 'site', output: '_site', includes: '../_includes' } };
}
`;
/** The page around a text, in the words of a template language. */
export const page = (title: string, body: string) => `<!doctype html>
<html lang="zh-CN">
<head><meta charset="utf-8"><meta name="viewport" content="width=device-width">
<title>${title}</title><link rel="stylesheet" href="/style.css"></head>
<body><header><a href="/">清凉澜江</a></header><main data-pagefind-body>${body}</main></body>
</html>
`;
export const STYLE =
  'body { font: 1.1rem/1.8 sans-serif; max-width: 42rem; margin: auto; padding: 1rem }\n';
export const PAGEFIND = '1.5.2';
/** Indexes the site in a folder. */
export const index = (folder: string) => [
  'node_modules/pagefind/lib/runner/bin.cjs',
  '--site',
  folder,
];
const LIST = `---
layout: base.njk
title: 先进事迹
---
<ul>{% for story in collections.story | reverse %}<li><a href="{{ story.url }}">{{ story.data.title }}</a> {{ story.data.published }}</li>{% endfor %}</ul>
`;

export const eleventy: Peer = {
  name: 'Eleventy + Pagefind',
  packages: { '@11ty/eleventy': '3.1.8', pagefind: PAGEFIND },
  files: {
    'eleventy.config.js': CONFIG,
    '_includes/base.njk': page('{{ title }}', '<h1>{{ title }}</h1>{{ content | safe }}'),
    'site/stories/stories.json': JSON.stringify({ layout: 'base.njk', tags: 'story' }),
    'site/index.njk': LIST,
    'style.css': STYLE,
  },
  storyFile: ({ id, title, description, published, body }) => [
    `site/stories/${id}.md`,
    front({ title, description, published, date: published }) + body,
  ],
  commands: [['node_modules/@11ty/eleventy/cmd.cjs', '--quiet'], index('_site')],
  output: '_site',
  caches: ['.cache'],
  pageOf: (id) => `/stories/${id}/`,
};
