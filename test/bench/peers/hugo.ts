import { spawnSync } from 'node:child_process';
import { index, page, PAGEFIND, STYLE } from './eleventy.ts';
import { front, type Peer } from './peer.ts';

const LIST =
  '<ul>{{ range site.RegularPages.ByDate.Reverse }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a> {{ .Date.Format "2006-01-02" }}</li>{{ end }}</ul>';

export const hugo: Peer = {
  name: 'Hugo + Pagefind',
  packages: { pagefind: PAGEFIND },
  missing: () => (hugoVersion() === undefined ? '这台电脑上没有 hugo' : undefined),
  files: {
    'config.toml': 'baseURL = "https://example.org/"\nlanguageCode = "zh-CN"\ntitle = "清凉澜江"\n',
    'layouts/_default/single.html': page('{{ .Title }}', '<h1>{{ .Title }}</h1>{{ .Content }}'),
    'layouts/_default/list.html': page('{{ .Title }}', `<h1>{{ .Title }}</h1>${LIST}`),
    'layouts/index.html': page('先进事迹', `<h1>先进事迹</h1>${LIST}`),
    'static/style.css': STYLE,
  },
  storyFile: ({ id, title, description, published, body }) => [
    `content/stories/${id}.md`,
    front({ title, description, date: published }) + body,
  ],
  commands: [['hugo', '--quiet'], index('public')],
  output: 'public',
  caches: ['resources', '.hugo_build.lock'],
  pageOf: (id) => `/stories/${id}/`,
};

/** Of the program on this machine; `undefined` when there is none. */
export function hugoVersion(): string | undefined {
  const { stdout } = spawnSync('hugo', ['version'], { encoding: 'utf8' });
  return /v([\d.]+)/.exec(stdout ?? '')?.[1];
}
