/** A service point: where it is, when it is open, what number it has. */
import { row, type Node } from '../h.ts';
import { at } from '../parts/canvas.ts';
import { compactCard } from '../parts/compact.ts';
import { coverCard } from '../parts/cover.ts';
import { factName, facts } from '../parts/facts.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { invite, posterFrame } from '../parts/poster.ts';
import { scaled } from '../parts/sheet.ts';
import { label, text } from '../parts/text.ts';
import { servicePointFacts } from '../subjects/facts.ts';
import type { ServicePointSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import { template } from './types.ts';

export const servicePoint = template<ServicePointSubject>({
  og(subject, theme) {
    const width = OG.right - OG.left;
    const height = OG.bottom - OG.top;
    const name = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(68, 40),
      lines: 2,
      height: 130,
      leading: 1.25,
      setting: 'even',
      colour: theme.colours.red,
    });
    const table = facts(theme, servicePointFacts(subject, true), {
      width,
      height: height - name.height - 110,
      sizes: shrink(34, 19),
      readable: 25,
      gap: 8,
    });
    return ogFrame(
      theme,
      subject,
      at(
        OG.left,
        OG.top,
        { height, justifyContent: 'space-evenly' },
        name.node,
        table.node,
        call(subject, theme, 68, table.size),
      ),
    );
  },

  cover: (subject, theme) => coverCard(theme, { ...subject, label: subject.district.text }),

  compact: (subject, theme, place) =>
    compactCard(theme, place, {
      ...subject,
      label: subject.district.text,
      fact: subject.telephone,
    }),

  sheet(subject, theme, sheet) {
    const width = sheet.right - sheet.left;
    const height = sheet.bottom - sheet.top;
    const number = sheet.brief ? 72 : 96;
    const name = text(theme, subject.title, {
      font: 'serif',
      width,
      sizes: shrink(scaled(sheet, 88), 48),
      lines: 3,
      height: sheet.brief ? 190 : scaled(sheet, 230),
      leading: 1.26,
      setting: 'even',
      colour: theme.colours.red,
    });
    const table = facts(theme, servicePointFacts(subject, sheet.brief), {
      width,
      height: height - name.height - number * 1.4 - 44,
      sizes: shrink(scaled(sheet, 40), 22),
      readable: 34,
      gap: scaled(sheet, 16),
    });
    return posterFrame(
      theme,
      sheet,
      subject,
      invite(theme, sheet, '看地图和路线'),
      at(
        sheet.left,
        sheet.top,
        { height, justifyContent: 'space-evenly' },
        name.node,
        table.node,
        call(subject, theme, number, table.size),
      ),
    );
  },
});

/** The number, large, in line with the other facts. */
function call({ telephone }: ServicePointSubject, theme: Theme, size: number, names: number): Node {
  const colour = theme.colours.red;
  return row(
    { alignItems: 'center' },
    factName(theme, '打电话', names),
    label(theme, telephone, { font: 'serif', size, colour }),
  );
}
