import { toString } from 'mdast-util-to-string';
import { numberOf, orderFaults, type OrderFault } from '../domain/heading-levels.ts';
import { start } from '../source/body.ts';
import { isAsIssued, OR_AS_ISSUED } from './as-issued.ts';
import { atPlace, defineFileCheck } from './base.ts';

const MESSAGES: Record<OrderFault['fault'], string> = {
  form: '层次序数的写法不对，依次是“一、”“（一）”“1.”“（1）”',
  order: '层次倒了：上面已经用了低一级的序数',
  count: '序号接不上前面的',
};

export const headingLevels = defineFileCheck({
  id: 'heading-levels',
  level: 'error',
  reason: '公文的层次序数有固定的写法和先后（GB/T 9704-2012，7.3.3），乱了就没法按条引用',
  *findIn(file) {
    if (file.kind !== 'notices' || !file.tree) return;
    const blocks = file.tree.children.flatMap((node) => {
      if (node.type !== 'heading' && node.type !== 'paragraph') return [];
      const text = toString(node);
      const number = numberOf(text);
      return number ? [{ node, text, number }] : [];
    });
    const faults = orderFaults(blocks.map(({ number }) => number));
    for (const { at, fault, right } of faults) {
      const { node, text, number } = blocks[at]!;
      if (isAsIssued(file, text, 0, number.written.length)) continue;
      const message = `“${number.written}”：${MESSAGES[fault]}${OR_AS_ISSUED}`;
      yield atPlace(
        file,
        start(node),
        message,
        `${right}${text.slice(number.written.length)}`.slice(0, 40),
      );
    }
  },
});
