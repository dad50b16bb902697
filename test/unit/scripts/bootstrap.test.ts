import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { ROOT } from '../../../scripts/lib/folders.ts';

/** Runs a command the way npm does, with npm's own variables as given. */
function npm(args: readonly string[], env: Record<string, string> = {}) {
  const { status, stdout, stderr } = spawnSync(
    process.execPath,
    [join(ROOT, 'scripts/bootstrap.mjs'), ...args],
    { encoding: 'utf8', env: { ...process.env, npm_config_port: '', ...env } },
  );
  return { status, output: (stdout + stderr).trim() };
}

test('an unknown command is answered with those that exist', () => {
  expect(npm(['strat'])).toMatchInlineSnapshot(`
    {
      "output": "没有“strat”这个命令。可以用的命令：
      npm start  生成网站并打开服务
      npm run desk  打开写稿台
      npm run build  只生成网站
      npm run import  导入 Word 文件
      npm run report  收统计表
      npm run new  新建一篇稿件，或者另一个工会的网站
      npm run members  取下级工会网站的新消息
      npm run sheets  服务点导出成 Excel、读回来
      npm run check  检查内容
      npm run release  把网站放到网上
      npm run review  三审三校签字
      npm run cards  只画分享图
      npm run bench  测量速度
      npm run dev  边改边看
      npm test  全部测试
      npm run lint  检查代码写法
      npm run typecheck  检查代码类型",
      "status": 2,
    }
  `);
});

test('arguments and the exit code pass through', () => {
  expect(npm(['start', '--port', 'abc'])).toMatchInlineSnapshot(`
    {
      "output": "端口要写成1到65535之间的数字，现在是“abc”。改成：
      npm start -- --port 4321",
      "status": 2,
    }
  `);
});

test('`npm start 5000`: the port lost its name', () => {
  expect(npm(['start', '5000'])).toMatchInlineSnapshot(`
    {
      "output": "不认识“5000”。改成：
      npm start -- --port 5000",
      "status": 2,
    }
  `);
});

test('`npm start --port=5000` without the dashes between: npm kept the option', () => {
  expect(npm(['start'], { npm_config_port: '5000' })).toMatchInlineSnapshot(`
    {
      "output": "端口没有传过来，中间少了“--”。改成：
      npm start -- --port 5000",
      "status": 2,
    }
  `);
});

test('a content folder that is not there', () => {
  expect(npm(['build', '--content', 'contend'])).toMatchInlineSnapshot(`
    {
      "output": "找不到文件夹“contend”。改成：
      npm run build -- --content content",
      "status": 2,
    }
  `);
});

test('a step of the tests that does not exist', () => {
  expect(npm(['test', 'units'])).toMatchInlineSnapshot(`
    {
      "output": "没有“units”这一步。可以只运行其中一步：
      npm test -- typecheck  代码类型
      npm test -- lint  代码写法
      npm test -- unit  单元测试
      npm test -- build  成品测试
      npm test -- browser  浏览器测试
      npm test -- lighthouse  Lighthouse 评分",
      "status": 2,
    }
  `);
});
