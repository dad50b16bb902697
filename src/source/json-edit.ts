/** Changes a JSON file where its data changes, and nowhere else. */
import { findNodeAtLocation, parseTree, type Node } from 'jsonc-parser';
import { editsBetween, type Edit } from './edits.ts';
import { printJson } from './json-print.ts';

/**
 * The text with the new data in it.
 * @param text valid JSON
 * @param after plain data; new keys come where they stand in it
 */
export function editJson(text: string, after: unknown): string {
  return editsBetween(JSON.parse(text), after).reduce((edited, edit) => {
    const root = parseTree(edited)!;
    return apply(edited, root, edit, after);
  }, text);
}

function apply(text: string, root: Node, { path, does, value }: Edit, after: unknown): string {
  const node = findNodeAtLocation(root, path);
  if (does === 'set' && node) return splice(text, node, print(text, node.offset, value));
  const parent = findNodeAtLocation(root, path.slice(0, -1))!;
  const members = parent.children ?? [];
  const key = path.at(-1)!;
  if (does === 'remove') {
    const gone = node!.parent!.type === 'property' ? node!.parent! : node!;
    return withoutMember(text, parent, members.indexOf(gone));
  }
  const place = typeof key === 'number' ? key : placeOf(key, members, parentAt(after, path));
  const name = typeof key === 'number' ? '' : `${JSON.stringify(key)}: `;
  return withMember(text, parent, place, name, value);
}

/** Takes a member out with the comma and the space that belong to it. */
function withoutMember(text: string, parent: Node, index: number): string {
  const members = parent.children!;
  const gone = members[index]!;
  const before = members[index - 1];
  const next = members[index + 1];
  if (next) return text.slice(0, gone.offset) + text.slice(next.offset);
  if (before) return text.slice(0, endOf(before)) + text.slice(endOf(gone));
  return text.slice(0, parent.offset + 1) + text.slice(endOf(parent) - 1);
}

/** Puts a member in, on a line of its own where its neighbours stand so. */
function withMember(text: string, parent: Node, index: number, name: string, value: unknown) {
  const members = parent.children!;
  const near = members[index] ?? members.at(-1);
  const indent = indentAt(text, parent.offset) + 2;
  const ownLine = near === undefined || text.slice(parent.offset, near.offset).includes('\n');
  const item = name + printJson(value, indent + name.length, indent);
  const space = ownLine ? `\n${' '.repeat(indent)}` : ' ';
  if (near === undefined) {
    const end = `\n${' '.repeat(indent - 2)}`;
    return text.slice(0, parent.offset + 1) + space + item + end + text.slice(endOf(parent) - 1);
  }
  if (members[index]) {
    return `${text.slice(0, near.offset)}${item},${space}${text.slice(near.offset)}`;
  }
  return `${text.slice(0, endOf(near))},${space}${item}${text.slice(endOf(near))}`;
}

const endOf = (node: Node) => node.offset + node.length;

function splice(text: string, node: Node, replacement: string): string {
  return text.slice(0, node.offset) + replacement + text.slice(endOf(node));
}

function print(text: string, offset: number, value: unknown): string {
  const column = offset - (text.lastIndexOf('\n', offset - 1) + 1);
  return printJson(value, column, indentAt(text, offset));
}

/** Spaces at the start of the line of a place. */
function indentAt(text: string, offset: number): number {
  const start = text.lastIndexOf('\n', offset - 1) + 1;
  return /^ */.exec(text.slice(start))![0].length;
}

/** Behind the nearest key that stands before it. */
function placeOf(key: string, members: Node[], parent: unknown): number {
  const present = members.map((member) => String(member.children![0]!.value));
  const order = Object.keys((parent ?? {}) as object);
  const near = order
    .slice(0, order.indexOf(key))
    .reverse()
    .find((name) => present.includes(name));
  return near === undefined ? 0 : present.indexOf(near) + 1;
}

function parentAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path
    .slice(0, -1)
    .reduce((value, step) => (value as Record<PropertyKey, unknown> | undefined)?.[step], data);
}
