/** The tools that a union would take instead. */
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { install } from '../lib/packages.ts';
import { measure, type Measured } from '../lib/run.ts';
import { eleventy } from './eleventy.ts';
import { hugo, hugoVersion } from './hugo.ts';
import { writePeer, type Peer, type PlainStory } from './peer.ts';
import { starlight } from './starlight.ts';
import { vitepress } from './vitepress.ts';

export { starlight, vitepress };
export const PEERS: readonly Peer[] = [starlight, vitepress, eleventy, hugo];

/** Of every tool, for the head of a section. */
export function versionsOf(peers: readonly Peer[]): Record<string, string> {
  const packages = Object.assign({}, ...peers.map((peer) => peer.packages)) as Record<
    string,
    string
  >;
  return peers.includes(hugo) ? { ...packages, hugo: hugoVersion() ?? '没有' } : packages;
}

/** A peer's site, ready to be built; or why it cannot be. */
export function peerSite(
  peer: Peer,
  stories: readonly PlainStory[],
): { dist: string; build(): Promise<Measured> } | string {
  const missing = peer.missing?.();
  if (missing !== undefined) return missing;
  const { folder, ready } = install(peer.name.split(/\W/)[0]!.toLowerCase(), peer.packages);
  if (!ready) return '没能从 npm 装上';
  writePeer(folder, peer, stories);
  const dist = join(folder, peer.output);
  return { dist, build: () => build(peer, folder, dist) };
}

/** From nothing: neither the finished site nor what the tool remembers is there. */
async function build(peer: Peer, folder: string, dist: string): Promise<Measured> {
  for (const path of [dist, ...peer.caches.map((cache) => join(folder, cache))]) {
    rmSync(path, { recursive: true, force: true });
  }
  const env = { ...process.env, ASTRO_TELEMETRY_DISABLED: '1' };
  const sum: Measured = { wall: 0, cpu: 0, memory: 0, output: '' };
  for (const [program = '', ...args] of peer.commands) {
    const command = /\.[cm]?js$/.test(program)
      ? [process.execPath, program, ...args]
      : [program, ...args];
    const { wall, cpu, memory, output } = await measure(command, folder, env);
    sum.wall += wall;
    sum.cpu += cpu;
    sum.memory = Math.max(sum.memory, memory);
    sum.output += output;
  }
  return sum;
}
