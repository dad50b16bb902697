/** Settings for Caddy 2, which gets its certificate by itself. */
import { addressOfFile } from '../../domain/addresses.ts';
import { HASHED, SIGNAL } from '../../domain/release/manifest.ts';
import { HEADERS, HSTS, KEEPING, SHARED, type Serving } from './index.ts';
import { bothForms, pattern } from './nginx.ts';
import type { Policies } from './policies.ts';

/** The whole file; Caddy sends http on to https without being told. */
export function caddyfile({ host, folder, moved }: Serving, { usual, others }: Policies): string {
  const policies = [...others].flatMap(([file, policy]): [string, string][] => [
    ...[...new Set([addressOfFile(file), file])].map((path): [string, string] => [path, policy]),
  ]);
  const keeping = [
    ...HASHED.map((form): [string, string] => [pattern(form), KEEPING.hashed]),
    [pattern(SIGNAL), KEEPING.signal],
    ['~(?:/|\\.html)$', KEEPING.page],
  ] as const;
  return `# 每次发布重新生成，不要手改。在 /etc/caddy/Caddyfile 里写一行：import ${folder}/current/server/Caddyfile
${host} {
	root * ${quoted(`${folder}/current/site`)}
	map {path} {policy} {
${rows(policies)}		default ${quoted(usual)}
	}
	map {path} {keeping} {
${rows(keeping)}		default ${quoted(KEEPING.other)}
	}
	map {path} {moved} {
${rows(moved.flatMap(bothForms))}		default ""
	}
	# 别的工会的网站也能搜到这里：搜索索引谁都可以读。
	@shared path_regexp ${SHARED.source.replaceAll('\\/', '/')}
	header @shared Access-Control-Allow-Origin *
	map {query} {asked} {
		"~(.+)" "?\${1}"
		default ""
	}
${headers('{keeping}')}	@moved expression \`{moved} != ""\`
	redir @moved {moved}{asked} permanent
	error /404.html 404
	file_server {
		precompressed br gzip
	}
	handle_errors {
${headers('no-store')}		rewrite * /404.html
		file_server {
			precompressed br gzip
		}
	}
}
`;
}

/** Answers that are errors start anew and need all of them again. */
const headers = (keeping: string) => `\theader {
\t\tContent-Security-Policy {policy}
\t\tCache-Control ${keeping}
\t\tStrict-Transport-Security ${quoted(HSTS)}
${rows(Object.entries(HEADERS))}\t\t-Server
\t}
`;

const rows = (pairs: Iterable<readonly [string, string]>) =>
  Array.from(pairs, ([key, value]) => `\t\t${quoted(key)} ${quoted(value)}\n`).join('');

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
