/** The day that `--as-of` names instead of the real one: the site is a preview of how it looks then. */
export function asOf(): string | undefined {
  return process.env['NUANXUN_AS_OF'] || undefined;
}

/** Today in China, or the day of the preview. */
export function today(): string {
  return asOf() ?? todayInChina();
}

const CHINA = new Intl.DateTimeFormat('sv-SE', { timeZone: 'Asia/Shanghai' });

/** Today in China, whatever is being previewed. */
export function todayInChina(): string {
  return CHINA.format(new Date());
}
