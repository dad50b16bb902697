/** The overview map of guided questions as an SVG picture, for those who edit them. */
import { answersPath } from '../domain/addresses.ts';
import {
  answersMap,
  TEXT,
  type MapBox,
  type MapLine,
  type MapText,
} from '../domain/answers-map.ts';
import type { AnswerGraph } from '../domain/answers.ts';

interface MapOptions {
  /** Id of the graph, for the addresses of its pages. */
  id: string;
  title: string;
  graph: AnswerGraph;
  /** Main colour of the site. */
  colour: string;
}

const FONT = "'PingFang SC','HarmonyOS Sans SC','Microsoft YaHei','Noto Sans CJK SC',sans-serif";

/** A picture that works as a file of its own, too: every box leads to its page. */
export function answersMapSvg({ id, title, graph, colour }: MapOptions): string {
  const { width, height, boxes, lines } = answersMap(graph);
  const address = (node: string) => answersPath(id, node === graph.start ? undefined : node);
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" font-family="${FONT}" font-size="${TEXT.size}" fill="#1f1f1f">`,
    `<title>${escape(title)}</title>`,
    `<rect width="${width}" height="${height}" fill="#ffffff"/>`,
    `<g fill="none" stroke="#8a8a8a" stroke-width="1.5">${lines.map(curve).join('')}</g>`,
    ...boxes.map((box) => `<a href="${address(box.id)}">${drawn(box, colour)}</a>`),
    '</svg>',
  ].join('\n');
}

/** The size of the picture, for the page that shows it. */
export function answersMapSize(graph: AnswerGraph): { width: number; height: number } {
  const { width, height } = answersMap(graph);
  return { width, height };
}

function drawn(box: MapBox, colour: string): string {
  const { x, y, width, height, title, answers } = box;
  const frame =
    box.kind === 'question'
      ? `fill="#ffffff" stroke="${colour}" stroke-width="1.5"`
      : `fill="#fbf6ee" stroke="#d8d4cf" stroke-width="1.5"`;
  return [
    `<rect x="${x}" y="${y}" width="${width}" height="${height}" rx="8" ${frame}/>`,
    `<g font-weight="700"${box.kind === 'question' ? ` fill="${colour}"` : ''}>${words(title, x)}</g>`,
    ...answers.map(
      (answer) =>
        `<path d="M${x} ${answer.y - TEXT.padding / 2}h${width}" stroke="#d8d4cf"/>${words(answer, x)}<circle cx="${x + width}" cy="${answer.port}" r="3.5" fill="${colour}"/>`,
    ),
  ].join('');
}

function words({ lines, y }: MapText, x: number): string {
  return lines
    .map(
      (line, index) =>
        `<text x="${x + TEXT.padding}" y="${y + index * TEXT.line + TEXT.size}">${escape(line)}</text>`,
    )
    .join('');
}

/** Leaves and arrives level, so that lines can be followed; the last stretch of a bend is straight. */
function curve([start, end, on]: MapLine): string {
  if (!start || !end) return '';
  const middle = (start.x + end.x) / 2;
  const rest = on ? `L${on.x} ${on.y}` : '';
  return `<path d="M${start.x} ${start.y}C${middle} ${start.y} ${middle} ${end.y} ${end.x} ${end.y}${rest}"/>`;
}

function escape(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
}
