/** Prints of everything that pages are made of: as long as they stay, the pages do. */
import { createHash, type Hash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { today } from '../source/today.ts';
import type { Unit } from './units.ts';

/** The program and its tools, besides `src/`. */
const PROGRAM = [
  'src',
  'public',
  'astro.config.mjs',
  'package.json',
  'package-lock.json',
  'tsconfig.json',
];

/** No page is made of these. */
const LEFT_OUT = new Set(['drafts']);

/**
 * What all parts share: the program, its tools, the day, and all content but the folders of stories.
 *
 * @param root folder of the project
 * @param content folder of the content, absolute
 */
export function commonPrint(root: string, content: string): string {
  const print = createHash('sha256');
  print.update(`${process.version} ${process.platform} ${process.versions.icu} ${today()}\n`);
  for (const name of Object.keys(process.env).sort()) {
    if (name.startsWith('NUANXUN_')) print.update(`${name}=${process.env[name]}\n`);
  }
  for (const name of PROGRAM) addTree(print, join(root, name));
  for (const name of readdirSync(content).sort()) {
    if (LEFT_OUT.has(name)) continue;
    if (name !== 'stories') addTree(print, join(content, name));
    // Files beside the folders may belong to any story.
    else addFilesOf(print, join(content, name));
  }
  return print.digest('hex');
}

/** What a unit is made of besides that. */
export function unitPrint({ sources }: Unit): string {
  const print = createHash('sha256');
  for (const file of sources) addTree(print, file);
  return print.digest('hex');
}

/** A file, or a folder with all below it, names included; the same on every machine. */
function addTree(print: Hash, path: string): void {
  if (!existsSync(path)) return;
  if (statSync(path).isDirectory()) {
    print.update(`${path}/\n`);
    for (const name of readdirSync(path).sort()) addTree(print, join(path, name));
    return;
  }
  const data = readFileSync(path);
  print.update(`${path} ${data.length}\n`).update(data);
}

function addFilesOf(print: Hash, folder: string): void {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    if (entry.isFile()) addTree(print, join(folder, entry.name));
  }
}
