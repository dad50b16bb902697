/** A service point on paper: what for, where, when, and its number in large figures. */
import { servicePointFacts } from '../../subjects/facts.ts';
import type { ServicePointSubject } from '../../subjects/types.ts';
import type { Theme } from '../../theme.ts';
import { shrink } from '../../typography/sizes.ts';
import { lineBlock, spread } from '../blocks.ts';
import { factTable, largeFact } from '../parts/facts.ts';
import { foot, head, PAGE, WIDTH } from '../parts/frame.ts';
import { title } from '../parts/title.ts';
import type { Mark } from '../sheet.ts';

export function servicePoint(subject: ServicePointSubject, theme: Theme): Mark[] {
  const height = PAGE.bottom - PAGE.top;
  const name = title(theme, subject.title, { largest: 56, height: 150 });
  const facts = factTable(theme, servicePointFacts(subject), {
    width: WIDTH,
    height: height - name.height - 140,
    sizes: shrink(28, 13),
    readable: 15,
    gap: 16,
  });
  const number = lineBlock(theme, subject.telephone, {
    font: 'serif',
    size: 56,
    width: WIDTH - facts.size * 4.1,
    colour: theme.colours.red,
  });
  const call = largeFact(theme, '打电话', number, facts.size);
  return [
    ...head(theme, subject),
    ...spread(PAGE.left, PAGE.top, PAGE.bottom, [name, facts, call]),
    ...foot(theme, subject, '看地图和路线'),
  ];
}
