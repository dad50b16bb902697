import { front, links, type Peer } from './peer.ts';

const CONFIG = `import { defineConfig } from 'vitepress';
export default defineConfig({
  lang: 'zh-CN',
  title: '清凉澜江',
  themeConfig: {
    nav: [{ text: '先进事迹', link: '/' }],
    search: { provider: 'local' },
  },
});
`;
const pageOf = (id: string) => `/stories/${id}.html`;

export const vitepress: Peer = {
  name: 'VitePress（本地搜索）',
  packages: { vitepress: '1.6.4' },
  files: { '.vitepress/config.mjs': CONFIG },
  storyFile: ({ id, title, description, body }) => [
    `stories/${id}.md`,
    `${front({ title, description })}# ${title}\n\n${body}`,
  ],
  list: (stories) => ['index.md', `# 先进事迹\n\n${links(stories, pageOf)}`],
  commands: [['node_modules/vitepress/bin/vitepress.js', 'build']],
  output: '.vitepress/dist',
  caches: ['.vitepress/cache', '.vitepress/.temp'],
  pageOf,
  async search(page, query) {
    await page.locator('#local-search button').click();
    await page.locator('.VPLocalSearchBox input').fill(query);
  },
};
