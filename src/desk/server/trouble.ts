/** The page that stands in for one that cannot be made right now, instead of the tool's own words. */
import type { ServerResponse } from 'node:http';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** A whole page with one heading and what to do. */
export function plainPage(title: string, sentences: readonly string[]): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<meta http-equiv="refresh" content="3">
<title>${escape(title)}</title>
</head>
<body>
<h1>${escape(title)}</h1>
${sentences.map((sentence) => `<p>${escape(sentence)}</p>`).join('\n')}
<p><a href="/desk/#check">去写稿台看检查结果</a></p>
</body>
</html>
`;
}

/** When the page about to be sent is an error of the tool, sends a Chinese page in its place. */
export function replaceTrouble(response: ServerResponse): void {
  const { writeHead, end } = response;
  let isTrouble = false;
  const isError = (status: number) => status >= 500;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    isTrouble = isError(status);
    if (!isTrouble) return Reflect.apply(writeHead, response, [status, ...rest]);
    for (const name of response.getHeaderNames()) response.removeHeader(name);
    return response;
  }) as typeof response.writeHead;
  const { write } = response;
  response.write = ((...args: unknown[]) =>
    isTrouble ? true : Reflect.apply(write, response, args)) as typeof response.write;
  response.end = ((...args: unknown[]) => {
    if (!isTrouble && !(isError(response.statusCode) && !response.headersSent)) {
      return Reflect.apply(end, response, args);
    }
    const page = plainPage('这一页现在显示不出来', [
      '多半是稿件里有写错的地方。写稿台的“检查”里写着哪个文件、第几行、怎么改。',
      '改好、保存以后，这一页几秒钟内会自己出来。',
    ]);
    isTrouble = false;
    Reflect.apply(writeHead, response, [
      500,
      { 'Content-Type': 'text/html;charset=utf-8', 'Cache-Control': 'no-store' },
    ]);
    return Reflect.apply(end, response, [page]);
  }) as typeof response.end;
}
