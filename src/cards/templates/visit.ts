/** A visit: its picture as in an album, with place and day; without one, as a story. */
import { row, shape, type Node } from '../h.ts';
import { at, canvas } from '../parts/canvas.ts';
import { heading } from '../parts/heading.ts';
import { mounted, mountHeight, type Mount } from '../parts/mounted.ts';
import { OG, ogFrame } from '../parts/og.ts';
import { invite, posterPanel } from '../parts/poster.ts';
import { quote } from '../parts/quote.ts';
import { PANEL_LEFT, panelWidth, scaled, SHEETS, type Sheet } from '../parts/sheet.ts';
import { text } from '../parts/text.ts';
import { glow, lamp } from '../parts/thread.ts';
import type { Picture, VisitSubject } from '../subjects/types.ts';
import type { Theme } from '../theme.ts';
import { shrink } from '../typography/sizes.ts';
import type { Words } from '../words.ts';
import { story } from './story.ts';
import type { Template } from './types.ts';

export const visit: Template<VisitSubject> = (subject, format, theme) => {
  const { picture } = subject;
  const sheet = SHEETS[format];
  if (picture && sheet) return album(subject, picture, theme, sheet);
  if (picture && format === 'og') return og(subject, picture, theme);
  return story(subject, format, theme);
};

const caption = ({ place, date }: VisitSubject): Words => ({
  ...place,
  text: `${place.text}，${date}`,
});

function og(subject: VisitSubject, photo: Picture, theme: Theme): Node {
  const mount: Mount = { width: 460, border: 16, strip: 50 };
  const height = OG.bottom - OG.top;
  const left = OG.left + mount.width + 2 * mount.border + 44;
  const width = OG.right - left;
  const title = titleOf(subject, theme, { width, height: 230, sizes: shrink(60, 30) });
  const said = quote(theme, subject, {
    width,
    height: height - title.height - 40,
    sizes: shrink(34, 22),
  });
  return ogFrame(
    theme,
    subject,
    at(
      OG.left,
      OG.top,
      { height, justifyContent: 'center' },
      mounted(theme, photo, caption(subject), mount),
    ),
    at(left, OG.top, { height, justifyContent: 'space-evenly' }, title.node, said),
  );
}

/** Where the picture hangs on each sheet. */
const MOUNTS: Record<string, Mount & { top: number }> = {
  poster: { width: 862, border: 18, strip: 60, top: 128 },
  story: { width: 904, border: 18, strip: 68, top: 250 },
  moments: { width: 784, border: 16, strip: 54, top: 74 },
};

function album(subject: VisitSubject, photo: Picture, theme: Theme, sheet: Sheet): Node {
  const { colours } = theme;
  const mount = MOUNTS[sheet.format]!;
  const outer = mount.width + 2 * mount.border;
  const left = (sheet.width - outer) / 2;
  const below = mount.top + mountHeight(mount);
  const width = sheet.width - 2 * PANEL_LEFT;
  const tall = sheet.format === 'story';
  const title = titleOf(subject, theme, {
    width: sheet.brief ? panelWidth(sheet) : width,
    height: sheet.brief ? 166 : scaled(sheet, 176),
    sizes: sheet.brief ? shrink(64, 30) : shrink(scaled(sheet, 84), 38),
  });
  const room = sheet.panel - below;
  const said =
    !sheet.brief &&
    quote(theme, subject, {
      width: tall ? width : panelWidth(sheet) - 20,
      height: tall ? room - title.height - 80 : 190,
      sizes: shrink(tall ? 54 : 40, 22),
    });
  const hint = '长按图片或扫码，看走访经过';
  const panel = tall ? invite(theme, sheet, '看走访经过') : { lead: said || title.node, hint };
  return canvas(
    sheet.format,
    colours.paper,
    ...glow(sheet.width / 2, mount.top + 200, [620, 460, 320], colours.glow),
    // The thread that the picture hangs on.
    shape({
      left: sheet.width / 2 - 2,
      top: 0,
      width: 4,
      height: mount.top,
      backgroundColor: colours.red,
    }),
    at(
      left,
      mount.top - (sheet.brief ? 62 : 78),
      {},
      row(
        { alignItems: 'center', gap: 14 },
        lamp(sheet.brief ? 44 : 52, colours),
        heading(theme, subject, {
          size: sheet.brief ? 28 : scaled(sheet, 34),
          width: outer - (sheet.brief ? 58 : 66),
        }),
      ),
    ),
    at(left, mount.top, {}, mounted(theme, photo, caption(subject), mount)),
    !sheet.brief &&
      at(
        PANEL_LEFT,
        below,
        { width, height: room, justifyContent: 'space-evenly' },
        title.node,
        tall && said,
      ),
    ...posterPanel(theme, sheet, panel),
  );
}

function titleOf(
  subject: VisitSubject,
  theme: Theme,
  room: { width: number; height: number; sizes: number[] },
) {
  return text(theme, subject.title, {
    ...room,
    font: 'serif',
    lines: 5,
    leading: 1.24,
    setting: 'even',
    colour: theme.colours.red,
  });
}
