/** What readers see of a campaign before, on and after its deadline: the components, drawn without the site. */
import { join } from 'node:path';
import { getViteConfig } from 'astro/config';
import { experimental_AstroContainer as AstroContainer } from 'astro/container';
import { parse, type HTMLElement } from 'node-html-parser';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import { createServer, type ViteDevServer } from 'vite';
import { campaign } from '../../../src/schemas/campaign.ts';
import { readSources } from '../../../src/source/read.ts';

const ROOT = join(import.meta.dirname, '../../..');
const files = await readSources(join(ROOT, 'test/fixtures/checks'), 'good');
const winter = campaign.parse(files.find(({ kind }) => kind === 'campaigns')!.raw);
const basis = { notice: '2020-1', clause: '二（一）', quote: '要走访困难职工' };
const data = {
  ...winter,
  phases: [
    { name: 'visits', from: '2021-01-01', to: '2021-02-28', what: '走访', who: '工会', basis },
    {
      name: 'reporting',
      from: '2021-01-11',
      to: '2021-01-25',
      what: '报表',
      who: '县',
      sample: true,
    },
  ],
  deadlines: [{ date: '2021-01-25', what: '统计表', from: '各县总工会', to: '市总', basis }],
};

let server: ViteDevServer;
let container: AstroContainer;

beforeAll(async () => {
  const inline = { configFile: false, root: ROOT, logLevel: 'error' } as const;
  const quiet = { server: { middlewareMode: true, watch: null, ws: false }, appType: 'custom' };
  const config = await getViteConfig(quiet as never, inline)({ command: 'serve', mode: 'test' });
  server = await createServer(config);
  container = await AstroContainer.create();
});

afterAll(async () => {
  vi.unstubAllEnvs();
  await server.close();
});

async function draw(component: string, props: object, day: string): Promise<HTMLElement> {
  vi.stubEnv('NUANXUN_AS_OF', day);
  const { default: drawn } = await server.ssrLoadModule(`/src/components/${component}.astro`);
  return parse(await container.renderToString(drawn, { props: { ...props } }));
}

test.each([
  ['before', '2021-01-20', '还有5天', true],
  ['on', '2021-01-25', '今天截止', true],
  ['after', '2021-02-01', '过了7天', false],
  ['years after', '2026-11-23', '已截止', false],
])('the board %s the deadline', async (_, day, words, counts) => {
  const board = await draw('DueBoard', { campaign: { id: 'winter', data } }, day);
  expect(board.querySelector('.left')?.textContent).toBe(words);
  expect(board.querySelectorAll('dd').map((one) => one.textContent)).toEqual([
    '统计表',
    '各县总工会',
    '市总',
  ]);
  expect(board.textContent.includes('算起')).toBe(counts);
});

test('a campaign without deadlines has no board', async () => {
  const board = await draw(
    'DueBoard',
    { campaign: { id: 'winter', data: { ...data, deadlines: [] } } },
    '2021-01-20',
  );
  expect(board.textContent.trim()).toBe('');
});

test.each([
  ['2020-12-20', ['before', 'before']],
  ['2021-01-20', ['now', 'now']],
  ['2021-01-26', ['now', 'over']],
  ['2021-03-01', ['over', 'over']],
])('the phases on %s: %s', async (day, stages) => {
  const phases = await draw('Phases', { phases: data.phases }, day);
  const found = phases.querySelectorAll('[data-stage]');
  expect(found.map((one) => one.getAttribute('data-stage'))).toEqual(stages);
  expect(found.map((one) => one.querySelector('.sample')?.textContent)).toEqual([
    undefined,
    '示例',
  ]);
});

test('the home page tells the phase and the deadline while there is time', async () => {
  const before = await draw('DueNow', { campaign: data }, '2021-01-20');
  expect(before.textContent).toContain('现在：走访（到2021年2月28日）。');
  expect(before.textContent).toContain('各县总工会把统计表报市总');
  const after = await draw('DueNow', { campaign: data }, '2021-01-26');
  expect(after.textContent).not.toContain('统计表');
  expect((await draw('DueNow', { campaign: data }, '2021-03-01')).textContent.trim()).toBe('');
});
