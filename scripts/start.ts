/** `npm start`: builds the site and serves it, by default to this machine only. */
import type { Server } from 'node:http';
import { networkInterfaces } from 'node:os';
import { readArguments, readPort, WrongArguments } from './lib/arguments.ts';
import { buildSite, describe } from './lib/build.ts';
import { suggestIsoDate } from '../src/domain/dates.ts';
import { AS_OF_EXAMPLE, goByDay } from './lib/as-of.ts';
import { readContentFolder } from './lib/content-folder.ts';
import { DIST } from './lib/folders.ts';
import { run } from './lib/run.ts';
import { listen, siteHandler } from './lib/serve.ts';

const CALL = 'npm start --';
const DEFAULT_PORT = '4321';

await run(async () => {
  const { values, words } = readArguments(process.argv.slice(2), {
    call: CALL,
    options: { port: 'value', host: 'flag', content: 'value', 'as-of': 'value' },
    examples: ['--port 4321', '--host', AS_OF_EXAMPLE],
    words: true,
  });
  rejectLostDashes(words);
  const wanted = readPort(values.port ?? DEFAULT_PORT, CALL);
  const content = readContentFolder(values.content, CALL);
  goByDay(values['as-of'], CALL);
  const built = await buildSite(content);
  const host = values.host ? '0.0.0.0' : 'localhost';
  const { server, port } = await listen(siteHandler(DIST), host, wanted);
  if (port !== wanted) console.log(`端口${wanted}已被别的程序占用，改用${port}。`);
  console.log(`\n网站做好了：${describe(built)}。`);
  console.log(`请在浏览器打开：http://localhost:${port}/`);
  if (values.host) {
    for (const address of ownAddresses()) {
      console.log(`同一网络里的手机可以打开：http://${address}:${port}/`);
    }
  }
  console.log('要停下来，请按 Ctrl+C。');
  stopWith(server);
});

/**
 * `npm start --port 5000` without the `--`: npm keeps the name of the option for itself, and passes
 * on the number at most.
 */
function rejectLostDashes(words: string[]): void {
  const [kept, keptDay] = [process.env['npm_config_port'], process.env['npm_config_as_of']];
  if (!kept && !keptDay && words.length === 0) return;
  const given = [kept, keptDay, ...words].filter((word) => word !== undefined);
  const port = given.find((word) => /^\d+$/.test(word)) ?? DEFAULT_PORT;
  const day = given.map(suggestIsoDate).find((one) => one !== undefined);
  const wantsDay = day ? `--as-of ${day}` : keptDay && AS_OF_EXAMPLE;
  const right = wantsDay || `--port ${port}`;
  const what = wantsDay ? '日期' : '端口';
  const problem =
    words.length > 0 ? `不认识“${words.join(' ')}”` : `${what}没有传过来，中间少了“--”`;
  throw new WrongArguments(`${problem}。改成：\n  ${CALL} ${right}`);
}

/** IPv4 addresses of this machine in its networks. */
function ownAddresses(): string[] {
  return Object.values(networkInterfaces())
    .flatMap((list) => list ?? [])
    .filter(({ family, internal }) => family === 'IPv4' && !internal)
    .map(({ address }) => address);
}

/** Ctrl+C ends the server at once, open connections included, with exit code 0. */
function stopWith(server: Server): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => {
      console.log('\n网站服务停了。');
      server.close(() => process.exit(0));
      server.closeAllConnections();
    });
  }
}
