/** The collections, one line each; what they must be stands in `src/schemas/`. */
import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';
import { KINDS } from './schemas/index.ts';
import { servicePoint } from './schemas/service-point.ts';
import { story } from './schemas/story.ts';
import { contentFolder } from './source/folder.ts';
import { servicePointLoader } from './source/service-point-loader.ts';
import { z } from 'zod';

const files = (folder: string, pattern: string) =>
  glob({ base: `./${contentFolder}/${folder}`, pattern });

export const collections = {
  site: defineCollection({ loader: files('.', 'site.json'), schema: KINDS.site.schema }),
  notices: defineCollection({ loader: files('notices', '*.mdx'), schema: KINDS.notices.schema }),
  'legal-aid': defineCollection({
    loader: files('legal-aid', '*.mdx'),
    schema: KINDS['legal-aid'].schema,
  }),
  support: defineCollection({ loader: files('support', '*.mdx'), schema: KINDS.support.schema }),
  stories: defineCollection({
    loader: files('stories', '{*.mdx,*/index.mdx}'),
    // Astro turns the file name into a picture that it copies and measures.
    schema: ({ image }) =>
      story.extend({
        picture: story.shape.picture.unwrap().extend({ file: image() }).optional(),
      }),
  }),
  answers: defineCollection({ loader: files('answers', '*.json'), schema: KINDS.answers.schema }),
  campaigns: defineCollection({
    loader: files('campaigns', '*.json'),
    schema: KINDS.campaigns.schema,
  }),
  laws: defineCollection({ loader: files('laws', '*.json'), schema: KINDS.laws.schema }),
  'law-changes': defineCollection({
    loader: files('.', 'law-changes.json'),
    schema: KINDS['law-changes'].schema,
  }),
  'report-forms': defineCollection({
    loader: files('report-forms', '*.json'),
    schema: KINDS['report-forms'].schema,
  }),
  reports: defineCollection({
    loader: files('reports', '*/*/*.json'),
    schema: KINDS.reports.schema,
  }),
  'last-year-figures': defineCollection({
    loader: files('last-year-figures', '*.json'),
    schema: KINDS['last-year-figures'].schema,
  }),
  'local-figures': defineCollection({
    loader: files('.', 'local-figures.json'),
    schema: KINDS['local-figures'].schema,
  }),
  'page-codes': defineCollection({
    loader: files('.', 'page-codes.json'),
    schema: KINDS['page-codes'].schema,
  }),
  'member-news': defineCollection({
    loader: files('.', 'member-news.json'),
    schema: KINDS['member-news'].schema,
  }),
  moved: defineCollection({ loader: files('.', 'moved.json'), schema: KINDS.moved.schema }),
  'service-points': defineCollection({
    loader: servicePointLoader(`./${contentFolder}/service-points`),
    schema: servicePoint.extend({ district: z.string() }),
  }),
};
