import { existsSync, mkdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join, relative, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration, AstroPrerenderer } from 'astro';
import { linkOrCopy } from '../cards/files.ts';
import { assetsIn, MustRebuild } from '../kept/index.ts';
import { isKept, keptPlan } from './kept-plan.ts';
import { hurry } from './reading.ts';
import { buildReport } from './report.ts';

/** How Astro asks for the text of an entry, with the styles that belong to it. */
const TEXT_OF = /^(.+)\/index\.mdx\?astroPropagatedAssets$/;
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
          getStaticPaths: async () => entryByEntry(await usual.getStaticPaths()),
          render: async (request, options) => {
            const path = fileOf(decodeURI(new URL(request.url).pathname));
            if (!isKept(path)) {
              const made = await usual.render(request, options);
              return path.endsWith('.html') ? finishPage(made) : made;
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

/** What Astro makes of a page: in this version its answer, or its answer and what is known of it. */
type Made = Awaited<ReturnType<AstroPrerenderer['render']>>;

async function finishPage(made: Made): Promise<Made> {
  buildReport.made++;
  const response = made instanceof Response ? made : made.response;
  if (response.body === null) return made;
  const finished = new Response(hurry(await response.text()), response);
  return made instanceof Response ? finished : { ...made, response: finished };
}

/**
 * Pages of the share desk for one entry one after the other: they are made of the same article and
 * pictures, which can then be forgotten.
 */
function entryByEntry<T extends { pathname: string }>(paths: readonly T[]): T[] {
  const byEntry = Map.groupBy(
    paths,
    ({ pathname }) => /^\/?share\/[^/]+\/[^/]+(?=\/)/.exec(pathname)?.[0] ?? pathname,
  );
  return [...byEntry.values()].flat();
}

/** Texts of kept stories are not compiled: their pages are there. */
const leaveTexts = {
  name: 'kept-texts',
  enforce: 'pre' as const,
  resolveId(source: string) {
    const folder = TEXT_OF.exec(source)?.[1];
    const plan = keptPlan();
    if (folder === undefined || plan === undefined) return undefined;
    const unit = relative(resolve(plan.places.root, plan.places.content), folder);
    return plan.units.has(unit.replaceAll('\\', '/')) ? UNREAD : undefined;
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
