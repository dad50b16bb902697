/** What a release has to know of the content folder: targets, moved addresses, the site's address. */
import { posix } from 'node:path';
import type { DataOf, Kind } from '../schemas/index.ts';
import type { MovedFile } from '../schemas/moved.ts';
import type { ReleaseFile } from '../schemas/release.ts';
import { ContentError, readSources } from '../source/index.ts';
import { validate } from '../source/validate.ts';
import { ReleaseFailed } from './failed.ts';

export interface ReleaseFiles {
  release: ReleaseFile;
  moved: MovedFile['moved'];
  /** `https://www.example.org` */
  origin: string;
}

const EXAMPLE = `{
  "targets": [
    { "id": "online", "name": "正式网站", "kind": "ssh", "host": "web@www.example.org", "folder": "/srv/nuanxun" }
  ]
}`;

/**
 * @param root folder of the project
 * @param contentDir from `root`
 * @throws ReleaseFailed in Chinese, with file, line and what to write
 */
export async function readReleaseFiles(root: string, contentDir: string): Promise<ReleaseFiles> {
  const sources = await readSources(root, contentDir);
  const read = <K extends Kind>(kind: K): DataOf<K> | undefined => {
    const file = sources.find((source) => source.kind === kind);
    if (!file) return undefined;
    const { data, problems } = validate(file);
    const all = [...file.problems, ...problems];
    if (all.length > 0) throw new ReleaseFailed(new ContentError(all).message);
    // The schema of the kind has just read it.
    return data as DataOf<K>;
  };
  const release = read('release');
  const site = read('site');
  if (!release || !site) {
    const name = site ? 'release.json' : 'site.json';
    throw new ReleaseFailed(
      `缺少 ${posix.join(contentDir, name)}。${site ? `它说明网站发布到哪里，可以照这样写：\n${EXAMPLE}` : ''}`,
    );
  }
  return { release, moved: read('moved')?.moved ?? [], origin: site.origin.url };
}
