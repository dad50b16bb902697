/** The folder with the content, as a command names it. */
import { statSync } from 'node:fs';
import { relative, resolve } from 'node:path';
import { WrongArguments } from './arguments.ts';
import { ROOT } from './folders.ts';

/**
 * The folder from the project's root, with forward slashes; `content` when none is named.
 *
 * @param call how the command is typed, to be shown in messages: `npm start --`
 * @throws WrongArguments when there is no such folder
 */
export function readContentFolder(name = 'content', call: string): string {
  const folder = resolve(ROOT, name);
  if (!statSync(folder, { throwIfNoEntry: false })?.isDirectory()) {
    throw new WrongArguments(`找不到文件夹“${name}”。改成：\n  ${call} --content content`);
  }
  return relative(ROOT, folder).replaceAll('\\', '/');
}
