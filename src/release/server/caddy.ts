/** Settings for Caddy 2, which gets its certificate by itself. */
import { addressOfFile } from '../../domain/addresses.ts';
import { HASHED, SIGNAL } from '../../domain/release/manifest.ts';
import { HEADERS, HSTS, KEEPING, SHARED, type Serving } from './index.ts';
import { pattern } from './nginx.ts';
import type { Policies } from './policies.ts';

/** The whole file; Caddy sends http on to https without being told. */
export function caddyfile({ host, folder, moved }: Serving, { usual, others }: Policies): string {
  const policies = [...others].map(
    ([file, policy]) => `\t\t${addressOfFile(file)} ${quoted(policy)}\n`,
  );
  const keeping = [
    ...HASHED.map((form) => [form, KEEPING.hashed] as const),
    [SIGNAL, KEEPING.signal] as const,
  ].map(([form, value]) => `\t\t${quoted(pattern(form))} ${quoted(value)}\n`);
  const redirects = moved.map(({ from, to }) => `\tredir ${from} ${to} permanent\n`);
  const headers = Object.entries(HEADERS).map(([name, value]) => `\t\t${name} ${quoted(value)}\n`);
  return `# 每次发布重新生成，不要手改。在 /etc/caddy/Caddyfile 里写一行：import ${folder}/current/server/Caddyfile
${host} {
	root * ${folder}/current/site
${redirects.join('')}
	map {path} {policy} {
${policies.join('')}		default ${quoted(usual)}
	}
	map {path} {keeping} {
${keeping.join('')}		~/$ ${quoted(KEEPING.page)}
		default ${quoted(KEEPING.other)}
	}
	header {
		Content-Security-Policy {policy}
		Cache-Control {keeping}
		Strict-Transport-Security ${quoted(HSTS)}
${headers.join('')}		-Server
	}
	# 别的工会的网站也能搜到这里：搜索索引谁都可以读。
	@shared path_regexp ${SHARED.source.replaceAll('\\/', '/')}
	header @shared Access-Control-Allow-Origin *
	file_server {
		precompressed br gzip
	}
	handle_errors {
		header Cache-Control no-store
		rewrite * /404.html
		file_server
	}
}
`;
}

function quoted(text: string): string {
  return `"${text.replaceAll('"', '\\"')}"`;
}
