/** Tells a page that comes from the store so; `components/offline/register.ts` says it to the reader. */

/** Why the page did not come from the network: it could not be reached, or did not answer in time. */
export type Because = 'offline' | 'slow';

/** The day of a moment as `YYYY-MM-DD`, by the phone's own clock and time zone. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/** The page with `data-stored="offline 2026-11-23"` on its root element. */
export async function withNote(page: Response, because: Because, day: string): Promise<Response> {
  const html = (await page.text()).replace('<html', `<html data-stored="${because} ${day}"`);
  return new Response(html, { headers: page.headers });
}
