/** `npm run desk`: the writing desk, on this computer only, and the browser on it. */
import { randomBytes } from 'node:crypto';
import { readArguments, readPort } from './lib/arguments.ts';
import { AS_OF_EXAMPLE, goByDay } from './lib/as-of.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { findDesk, noteDesk } from './lib/desk.ts';
import { ROOT } from './lib/folders.ts';
import { bytesToDocx } from './lib/office.ts';
import { openBrowser } from './lib/open-browser.ts';
import { run } from './lib/run.ts';

const CALL = 'npm run desk --';
const DEFAULT_PORT = '4400';

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { port: 'value', content: 'value', 'no-open': 'flag', 'as-of': 'value' },
    examples: ['--port 4400', '--no-open', '--content content', AS_OF_EXAMPLE],
  });
  goByDay(values['as-of'], CALL);
  const wanted = readPort(values.port ?? DEFAULT_PORT, CALL);
  const content = readContentFolder(values.content, CALL);
  const show = (url: string) => {
    console.log(`写稿台：${url}`);
    if (!values['no-open']) openBrowser(url);
  };
  const running = await findDesk(content);
  if (running) {
    console.log('写稿台已经开着，直接用它。');
    return show(running);
  }
  console.log('正在打开写稿台，第一次要等十几秒……');
  const token = randomBytes(32).toString('base64url');
  process.env['NUANXUN_CONTENT'] = content;

  // Read by the pages of the desk as they are made.
  process.env['NUANXUN_DESK_TOKEN'] = token;
  const [{ dev }, { desk }, { editor }] = await Promise.all([
    import('astro'),
    import('../src/desk/integration.ts'),
    import('../src/desk/edit/integration.ts'),
  ]);
  const server = await dev({
    root: ROOT,
    logLevel: 'silent',
    // What Astro remembers of a preview may belong to another content folder.
    force: true,
    server: { port: wanted, host: '127.0.0.1' },
    integrations: [
      desk({ root: ROOT, contentDir: content, token, convert: bytesToDocx }),
      editor({ root: ROOT, contentDir: content }),
    ],
  });
  const { port } = server.address;
  if (port !== wanted) console.log(`端口${wanted}已被别的程序占用，改用${port}。`);
  const url = `http://127.0.0.1:${port}/desk/`;
  const forget = noteDesk(content, url);
  show(url);
  console.log('浏览器没有自己打开的，请把上面的网址复制到浏览器里。');
  console.log('写稿的时候不要关这个窗口。写完了，关掉窗口或按 Ctrl+C。');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      forget();
      void server.stop().finally(() => process.exit(0));
    });
  }
});
