/** Help on paper: who it is for, how much or what, where to begin, a number to call. */
import { supportFacts } from '../../subjects/facts.ts';
import type { SupportSubject } from '../../subjects/types.ts';
import type { Theme } from '../../theme.ts';
import { shrink } from '../../typography/sizes.ts';
import { spread } from '../blocks.ts';
import { factTable } from '../parts/facts.ts';
import { foot, head, PAGE, WIDTH } from '../parts/frame.ts';
import { title } from '../parts/title.ts';
import type { Mark } from '../sheet.ts';

export function support(subject: SupportSubject, theme: Theme): Mark[] {
  const height = PAGE.bottom - PAGE.top;
  const name = title(theme, subject.title, { largest: 56, height: 150 });
  const facts = factTable(theme, supportFacts(subject), {
    width: WIDTH,
    height: height - name.height - 48,
    sizes: shrink(26, 12),
    readable: 13,
    gap: 13,
  });
  return [
    ...head(theme, subject),
    ...spread(PAGE.left, PAGE.top, PAGE.bottom, [name, facts]),
    ...foot(theme, subject, '看怎么办', subject.hotline),
  ];
}
