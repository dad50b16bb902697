import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { linkOrCopy } from '../cards/files.ts';
import { contentFolder } from '../source/folder.ts';
import { assetsIn, MustRebuild } from '../kept/index.ts';
import { isKept, keptPlan } from './kept-plan.ts';
import { buildReport } from './report.ts';

/** What Astro puts into the name of the module that leads to the text of an entry. */
const TEXT_OF = /[?&]fileName=([^&]+)&.*astroContentModuleFlag/;
/** Stands for all texts that no page needs. */
const UNREAD = '\0kept-text';

/**
 * Takes what has not changed from the last site. Astro asks for every page as always, so that lists
 * of pages are whole; it gets the finished one.
 */
export function kept(): AstroIntegration {
  return {
    name: 'kept',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [leaveTexts] } });
      },
      'astro:build:start': ({ setPrerenderer }) => {
        setPrerenderer((usual) => ({
          ...usual,
          // `usual` fills in what it needs while it is set up.
          setup: () => usual.setup!(),
          getStaticPaths: () => usual.getStaticPaths(),
          render: async (request, options) => {
            const path = fileOf(decodeURI(new URL(request.url).pathname));
            if (!isKept(path)) {
              if (path.endsWith('.html')) buildReport.made++;
              return usual.render(request, options);
            }
            return new Response(await readFile(join(keptPlan()!.places.site, path)));
          },
        }));
      },
      'astro:build:done': ({ dir }) => {
        const plan = keptPlan();
        if (plan === undefined || plan.kept.size === 0) return;
        const outDir = fileURLToPath(dir);
        const assets = assetsIn(outDir);
        if (assets.join() !== plan.assets.join()) throw new MustRebuild();
        placeFiles(plan.kept, plan.places.site, outDir);
      },
    },
  };
}

/** Texts of kept stories are not compiled: their pages are there. */
const leaveTexts = {
  name: 'kept-texts',
  enforce: 'pre' as const,
  resolveId(source: string) {
    const file = TEXT_OF.exec(source)?.[1];
    if (file === undefined) return undefined;
    const inside = relative(contentFolder, decodeURIComponent(file)).replaceAll('\\', '/');
    const unit = inside.replace(/\/index\.mdx$/, '');
    return keptPlan()?.units.has(unit) ? UNREAD : undefined;
  },
  load(id: string) {
    return id === UNREAD
      ? `throw new Error('a page asks for the text of a kept story')`
      : undefined;
  },
};

/** Pictures, packs, images: everything of kept units that is not a page. */
function placeFiles(files: ReadonlySet<string>, from: string, to: string): void {
  for (const file of files) {
    const target = join(to, file);
    if (existsSync(target)) continue;
    mkdirSync(dirname(target), { recursive: true });
    linkOrCopy(join(from, file), target);
  }
}

function fileOf(path: string): string {
  return path.endsWith('/') ? `${path}index.html` : path;
}
