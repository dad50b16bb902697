import { front, links, type Peer } from './peer.ts';

/** The list is a page and not the sidebar, which would put every story on every page. */
const CONFIG = `import { defineConfig } from 'astro/config';
import starlight from '@astrojs/starlight';
export default defineConfig({
  site: 'https://example.org',
  integrations: [
    starlight({
      title: '清凉澜江',
      locales: { root: { label: '简体中文', lang: 'zh-CN' } },
      sidebar: [{ label: '先进事迹', link: '/' }],
    }),
  ],
});
`;
const COLLECTIONS = `import { defineCollection } from 'astro:content';
import { docsLoader } from '@astrojs/starlight/loaders';
import { docsSchema } from '@astrojs/starlight/schema';
export const collections = {
  docs: defineCollection({ loader: docsLoader(), schema: docsSchema() }),
};
`;
const pageOf = (id: string) => `/stories/${id}/`;

export const starlight: Peer = {
  name: 'Starlight',
  packages: { '@astrojs/starlight': '0.42.4', astro: '7.3.4', pagefind: '1.5.2', sharp: '0.35.5' },
  files: { 'astro.config.mjs': CONFIG, 'src/content.config.ts': COLLECTIONS },
  storyFile: ({ id, title, description, body }) => [
    `src/content/docs/stories/${id}.md`,
    front({ title, description }) + body,
  ],
  list: (stories) => [
    'src/content/docs/index.md',
    front({ title: '先进事迹' }) + links(stories, pageOf),
  ],
  commands: [['node_modules/astro/bin/astro.mjs', 'build']],
  output: 'dist',
  caches: ['.astro', 'node_modules/.astro', 'node_modules/.vite'],
  pageOf,
  async search(page, query) {
    await page.locator('button[data-open-modal]').click();
    await page.locator('.pagefind-ui__search-input').fill(query);
  },
};
