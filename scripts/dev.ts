/** `npm run dev`: pages as they will be, drawn again at every change of content or code. */
import { readArguments, readPort } from './lib/arguments.ts';
import { AS_OF_EXAMPLE, goByDay } from './lib/as-of.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { ROOT } from './lib/folders.ts';
import { run } from './lib/run.ts';

const CALL = 'npm run dev --';

await run(async () => {
  const { values } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { port: 'value', host: 'flag', content: 'value', 'as-of': 'value' },
    examples: ['--port 4321', '--host', AS_OF_EXAMPLE],
  });
  const port = readPort(values.port ?? '4321', CALL);
  goByDay(values['as-of'], CALL);
  process.env['NUANXUN_CONTENT'] = readContentFolder(values.content, CALL);
  console.log('正在打开预览……');
  const { dev } = await import('astro');
  const server = await dev({
    root: ROOT,
    logLevel: 'warn',
    server: { port, host: values.host ?? false },
  });
  if (server.address.port !== port) {
    console.log(`端口${port}已被别的程序占用，改用${server.address.port}。`);
  }
  console.log(`请在浏览器打开：http://localhost:${server.address.port}/`);
  console.log('改了内容，网页会自己刷新。分享图和搜索要用 npm start 才有。');
  console.log('要停下来，请按 Ctrl+C。');
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => void server.stop().finally(() => process.exit(0)));
  }
});
