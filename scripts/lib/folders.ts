/** Where things lie in the project; absolute paths. */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** The site that is served and published. */
export const DIST = join(ROOT, 'dist');
/** What may be deleted at any time. */
export const CACHE = join(ROOT, '.cache');
/** The site while it is being built. */
export const ASIDE = join(CACHE, 'site');
/** The site before the last build, for the moment of the swap. */
export const PREVIOUS = join(CACHE, 'previous');
