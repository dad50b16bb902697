/** What the person at the keyboard reads before saying yes. */
import type { Changes } from '../domain/release/changes.ts';
import type { DyingAddress } from '../domain/release/dying.ts';
import { timeOf } from '../domain/release/history.ts';
import type { Plan } from './publish.ts';

/** Addresses shown of each kind; the rest is counted. */
const SHOWN = 15;

/** What a release will change against what is online. */
export function describePlan({ online, changes, shownAgain }: Plan): string {
  const lines = [
    online
      ? `网上现在是${timeOf(online.id)}发布的。`
      : `那里还没有发布过，这是第一次：网页${changes.added.length}个，其他文件${changes.otherAdded}个，一共${megabytes(changes.bytes)}。`,
    ...(online ? describeChanges(changes) : []),
    ...(shownAgain.length > 0
      ? [
          '注意：下面这些内容已经撤下，退回以后又会登出来，先确认能不能登：',
          ...shownAgain.map((path) => `  ${path}`),
        ]
      : []),
  ];
  return lines.join('\n');
}

function describeChanges(changes: Changes): string[] {
  const { otherAdded, otherChanged, otherRemoved, bytes } = changes;
  return [
    ...listed('新增网页', changes.added),
    ...listed('修改网页', changes.changed),
    ...listed('去掉网页', changes.removed),
    `图片、样式和其他文件：新增${otherAdded}个，修改${otherChanged}个，去掉${otherRemoved}个。`,
    `要换上的文件一共${megabytes(bytes)}。`,
  ];
}

function listed(title: string, paths: readonly string[]): string[] {
  if (paths.length === 0) return [];
  const rest = paths.length - SHOWN;
  return [
    `${title}${paths.length}个：`,
    ...paths.slice(0, SHOWN).map((path) => `  ${path}`),
    ...(rest > 0 ? [`  ……还有${rest}个`] : []),
  ];
}

/** Addresses that would die, with the lines that keep them alive. */
export function describeDying(dying: readonly DyingAddress[]): string {
  const lines = dying.map(({ line }) => `    ${line}`).join(',\n');
  return `没有发布：下面${dying.length}个网址发布以后就打不开了。别人收藏了、印出去了，要让它们转到新的网页。
把这几行加到 content/moved.json 的 moved 里（行与行之间用英文逗号隔开），“to”后面的核对一下，再运行一次。
还没有这个文件的，新建一个，写成：{ "moved": [ 这几行 ] }

${lines}`;
}

function megabytes(bytes: number): string {
  return bytes < 100_000 ? `${Math.ceil(bytes / 1000)} KB` : `${(bytes / 1_000_000).toFixed(1)} MB`;
}
