/**
 * The colours that WeChat shows at night. The formulas are those of mp-darkmode v1.2.1, which the
 * app runs on every article (Tencent, MIT licence, github.com/wechatjs/mp-darkmode); the code is our
 * own. Colours are `#rrggbb`.
 */

type Rgb = [red: number, green: number, blue: number];
/** Degrees and per cent. */
type Hsl = [hue: number, saturation: number, lightness: number];

/** What an article has that sets no colours. */
export const LIGHT_PAGE = { text: '#191919', ground: '#ffffff' } as const;
export const DARK_PAGE = { text: '#a3a3a3', ground: '#191919' } as const;

/** Perceived brightness, 0 to 255, from which on text counts as white and ground as paper. */
const WHITE = 250;
/** Brighter grounds are dimmed to this. */
const BRIGHTEST_GROUND = 190;
/** From here on a ground counts as bright. */
const BRIGHT_GROUND = 100;
/** Text keeps at least this distance from its ground. */
const LEAST_DISTANCE = 65;
/** Lightness in per cent: greys above are turned round, and text below. */
const TURNING_POINT = 40;
/** Lightness in per cent: darker grounds are raised to this. */
const DARKEST_GROUND = 22;

/** A ground as it looks at night. */
export function darkGround(colour: string): string {
  const rgb = parse(colour);
  const [hue, saturation, lightness] = toHsl(rgb);
  const bright = brightness(rgb);
  if ((saturation === 0 && lightness > TURNING_POINT) || bright > WHITE) {
    const [, , paper] = toHsl(parse(DARK_PAGE.ground));
    return format(toRgb([0, 0, Math.min(100, 100 + paper - lightness)]));
  }
  if (bright > BRIGHTEST_GROUND) return format(withBrightness(BRIGHTEST_GROUND, rgb));
  if (lightness < DARKEST_GROUND) return format(toRgb([hue, saturation, DARKEST_GROUND]));
  return colour;
}

/**
 * Text or a border as it looks at night.
 * @param ground what it stands on, already as it looks at night
 */
export function darkText(colour: string, ground: string = DARK_PAGE.ground): string {
  return format(adjust(parse(colour), brightness(parse(ground))));
}

/** An inline style as it looks at night, and the ground that it leaves to what is inside. */
export function nightStyle(
  style: string,
  around: string = DARK_PAGE.ground,
): { style: string; ground: string } {
  const own = /background-color:(#[0-9a-f]{6})/.exec(style)?.[1];
  const ground = own ? darkGround(own) : around;
  const night = style.replace(
    COLOURED,
    (_whole, property: string, before: string, colour: string) => {
      const turned = property === 'background-color' ? ground : darkText(colour, ground);
      return `${property}:${before}${turned}`;
    },
  );
  return { style: night, ground };
}

const COLOURED = /(background-color|color|border(?:-[a-z]+)?):([^;]*?)(#[0-9a-f]{6})/g;

function adjust(rgb: Rgb, ground: number): Rgb {
  const own = brightness(rgb);
  if (own >= WHITE) return rgb;
  const page = brightness(parse(DARK_PAGE.ground));
  const most = brightness(parse(DARK_PAGE.text)) - page;
  const distance = Math.abs(ground - own);
  if (distance > most && ground <= page + 2) return withBrightness(most + ground, rgb);
  if (distance >= LEAST_DISTANCE) return rgb;
  const [hue, saturation, lightness] = toHsl(rgb);
  const turned = () => adjust(toRgb([hue, saturation, 90 - lightness]), ground);
  if (ground >= BRIGHT_GROUND) {
    if (lightness > 90 - TURNING_POINT) return turned();
    return withBrightness(Math.min(most, ground - LEAST_DISTANCE), rgb);
  }
  if (lightness <= TURNING_POINT) return turned();
  return withBrightness(Math.min(most, ground + LEAST_DISTANCE), rgb);
}

function brightness([red, green, blue]: Rgb): number {
  return (red * 299 + green * 587 + blue * 114) / 1000;
}

/** The colour made brighter or darker; what a full channel cannot give, another one does. */
function withBrightness(target: number, rgb: Rgb): Rgb {
  const ratio = target / brightness(rgb);
  const scaled = rgb.map((channel) => Math.min(255, channel * ratio)) as Rgb;
  let [red, green, blue] = scaled;
  if (green === 0 || red === 255 || blue === 255) {
    green = (target * 1000 - red * 299 - blue * 114) / 587;
  } else if (red === 0) {
    red = (target * 1000 - green * 587 - blue * 114) / 299;
  } else if (blue === 0 || green === 255) {
    blue = (target * 1000 - red * 299 - green * 587) / 114;
  }
  return [red, green, blue];
}

function parse(colour: string): Rgb {
  const value = Number.parseInt(colour.slice(1), 16);
  return [(value >> 16) & 255, (value >> 8) & 255, value & 255];
}

function format(rgb: Rgb): string {
  const byte = (channel: number) => Math.round(Math.min(255, Math.max(0, channel)));
  return `#${rgb.map((channel) => byte(channel).toString(16).padStart(2, '0')).join('')}`;
}

function toHsl(rgb: Rgb): Hsl {
  const [red, green, blue] = rgb.map((channel) => channel / 255) as Rgb;
  const most = Math.max(red, green, blue);
  const least = Math.min(red, green, blue);
  const range = most - least;
  const lightness = (most + least) / 2;
  if (range === 0) return [0, 0, lightness * 100];
  const saturation = range / (1 - Math.abs(2 * lightness - 1));
  const sector =
    most === red
      ? ((green - blue) / range + 6) % 6
      : most === green
        ? (blue - red) / range + 2
        : (red - green) / range + 4;
  return [sector * 60, saturation * 100, lightness * 100];
}

function toRgb([hue, saturation, lightness]: Hsl): Rgb {
  const light = lightness / 100;
  const reach = (saturation / 100) * Math.min(light, 1 - light);
  const channel = (offset: number) => {
    const sector = (offset + hue / 30) % 12;
    return 255 * (light - reach * Math.max(-1, Math.min(sector - 3, 9 - sector, 1)));
  };
  return [channel(0), channel(8), channel(4)];
}
