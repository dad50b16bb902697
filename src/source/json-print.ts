/** JSON as the files of the content are laid out: on one line what fits there, else one item a line. */

/** Columns of the longest line. */
const WIDTH = 100;

/**
 * @param column where the value begins, from 0
 * @param indent spaces before the line it stands in
 */
export function printJson(value: unknown, column = 0, indent = 0): string {
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const line = oneLine(value);
  const fits = column + line.length + 1 <= WIDTH && (indent > 0 || line.length <= 2);
  if (fits && !isTable(value)) return line;
  const inner = ' '.repeat(indent + 2);
  const items = Array.isArray(value)
    ? value.map((item) => inner + printJson(item, indent + 2, indent + 2))
    : Object.entries(value).map(([key, item]) => {
        const name = `${inner}${JSON.stringify(key)}: `;
        return name + printJson(item, name.length, indent + 2);
      });
  const [open, close] = Array.isArray(value) ? '[]' : '{}';
  return items.length === 0
    ? `${open}${close}`
    : `${open}\n${items.join(',\n')}\n${' '.repeat(indent)}${close}`;
}

/** Several objects stand one below the other, however short they are. */
const isTable = (value: object) =>
  Array.isArray(value) &&
  value.length > 1 &&
  value.every((item) => typeof item === 'object' && item !== null && !Array.isArray(item));

function oneLine(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(oneLine).join(', ')}]`;
  if (typeof value !== 'object' || value === null) return JSON.stringify(value);
  const pairs = Object.entries(value).map(
    ([key, item]) => `${JSON.stringify(key)}: ${oneLine(item)}`,
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** JSON of a new file. */
export const newJson = (data: unknown): string => `${printJson(data)}\n`;
