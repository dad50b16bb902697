/** Pages that stand in for what cannot be shown right now, instead of the tool's own words. */
import type { ServerResponse } from 'node:http';
import type { DeskState } from './state.ts';

const escape = (text: string) =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');

/** @param again whether the page looks by itself, every few seconds, if things are mended */
export function plainPage(title: string, sentences: readonly string[], again = false): string {
  return `<!doctype html>
<html lang="zh-CN">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
${again ? '<meta http-equiv="refresh" content="2">' : ''}
<title>${escape(title)}</title>
<link rel="stylesheet" href="/src/desk/trouble.css">
</head>
<body>
<main>
<h1>${escape(title)}</h1>
${sentences.map((sentence) => `<p>${escape(sentence)}</p>`).join('\n')}
<p><a href="/desk/#check">回写稿台</a></p>
</main>
</body>
</html>
`;
}

/** When the page about to be sent is an error of the tool, sends a Chinese page in its place. */
export function replaceTrouble(response: ServerResponse, state: DeskState): void {
  const { writeHead, write, end } = response;
  const isTrouble = () => response.statusCode >= 500;
  response.writeHead = ((status: number, ...rest: unknown[]) => {
    response.statusCode = status;
    return isTrouble() ? response : Reflect.apply(writeHead, response, [status, ...rest]);
  }) as typeof writeHead;
  response.write = ((...args: unknown[]) =>
    isTrouble() || Reflect.apply(write, response, args)) as typeof write;
  response.end = ((...args: unknown[]) => {
    if (!isTrouble()) return Reflect.apply(end, response, args);
    void troubleOf(state).then((sentences) => {
      Object.assign(response, { writeHead, write, end });
      for (const name of response.getHeaderNames()) response.removeHeader(name);
      response.writeHead(500, { 'Content-Type': 'text/html;charset=utf-8' });
      response.end(plainPage('这一页现在显示不出来', sentences, true));
    });
    return response;
  }) as typeof end;
}

async function troubleOf(state: DeskState): Promise<string[]> {
  const looked = await state.look().catch(() => undefined);
  const errors = looked?.report.problems.filter(({ level }) => level === 'error') ?? [];
  if (errors.length === 0) {
    return ['稿件里没有查出错误。请刷新再试；还不行，请把黑窗口里的字发给技术人员。'];
  }
  return [
    ...errors.map(
      ({ file, line, message, fix }) =>
        `${file} 第${line}行：${message}。${fix === undefined ? '' : `改为：${fix}`}`,
    ),
    '改好、保存以后，这一页几秒钟内自己出来。',
  ];
}
