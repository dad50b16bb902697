/** Pictures, text boxes and what else is drawn into a text. */
import { PLACEHOLDER } from '../source/missing.ts';
import { alternative, hole, text, textParagraph } from './nodes.ts';
import type { Hoisted, Part } from './reading.ts';
import { elementsOf, within, type XmlElement, type XmlNode } from './xml.ts';

/** Pictures, text boxes and what is drawn or embedded. */
export function drawn(holder: XmlElement, part: Part, hoisted: Hoisted): XmlElement[] {
  const boxes: XmlElement[] = [];
  const found: XmlElement[] = [];
  let shapes = 0;
  const alt = altOf(holder);
  const embedded = [...within(holder, 'o:OLEObject')][0];
  if (embedded) {
    const program = embedded.attributes['ProgID'] ?? '';
    const what = /^Equation|MathType/i.test(program) ? '公式' : '嵌入的文件';
    return [text(hole(part, what, ''))];
  }
  const visit = (element: XmlElement): void => {
    switch (element.name) {
      case 'w:txbxContent':
        boxes.push(element);
        return;
      case 'mc:AlternateContent':
        visit(alternative(element));
        return;
      case 'pic:pic':
      case 'v:imagedata':
        found.push(...picture(element, alt, part));
        return;
      case 'v:textpath': {
        const words = element.attributes['string'] ?? '';
        if (words !== '')
          boxes.push({ name: 'w:txbxContent', attributes: {}, children: [textParagraph(words)] });
        return;
      }
      case 'c:chart':
      case 'cx:chart':
        found.push(text(hole(part, '图表', '')));
        return;
      case 'dgm:relIds': {
        const target = part.relations.get(element.attributes['r:dm'] ?? '')?.target;
        found.push(text(hole(part, 'SmartArt 图形', target ? part.diagram(target) : '')));
        return;
      }
      case 'w14:contentPart':
        found.push(text(hole(part, '手写的内容', '')));
        return;
      default:
        if (/^(?:wps:wsp|v:(?:line|shape|rect|oval|roundrect|polyline))$/.test(element.name))
          shapes += 1;
        for (const child of elementsOf(element)) visit(child);
    }
  };
  visit(holder);
  hoisted.push(...boxes);
  if (found.length === 0 && boxes.length === 0 && shapes > 0) part.seen.shapes += 1;
  return found;
}

function altOf(holder: XmlElement): string {
  const { descr, title } = [...within(holder, 'wp:docPr')][0]?.attributes ?? {};
  const shape = [...within(holder, 'v:shape')][0]?.attributes['alt'];
  return (descr || title || shape || '').trim();
}

/** A picture as mammoth finds it: the part that it names holds the place in the list. */
function picture(element: XmlElement, alt: string, part: Part): XmlElement[] {
  const blip = [...within(element, 'a:blip')][0] ?? element;
  const id = blip.attributes['r:embed'] ?? blip.attributes['r:id'] ?? '';
  const relation = part.relations.get(id);
  if (!relation || relation.external) {
    part.seen.holes.push({ what: '一张没有存在文件里的图片', words: alt });
    return [text(`【${PLACEHOLDER}：图片】`)];
  }
  part.pictures.push({ part: relation.target, alt });
  const make = (name: string, children: XmlNode[], attributes = {}): XmlElement => ({
    name,
    attributes,
    children,
  });
  const inner = make('a:blip', [], { 'r:embed': `nxpicture${part.pictures.length - 1}` });
  const pic = make('pic:pic', [make('pic:blipFill', [inner])]);
  const graphic = make('a:graphic', [make('a:graphicData', [pic])]);
  return [make('w:drawing', [make('wp:inline', [graphic])])];
}
