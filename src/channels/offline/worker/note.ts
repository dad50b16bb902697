/** A stored page says so, in a line under its header. */

/** Why the page did not come from the network: it could not be reached, or did not answer in time. */
export type Because = 'offline' | 'slow';

const WHY: Record<Because, string> = { offline: '没有网络', slow: '网络太慢' };

/** The day of a moment as `YYYY-MM-DD`, by the phone's own clock and time zone. */
export function dayOf(moment: Date): string {
  const two = (value: number) => String(value).padStart(2, '0');
  return `${moment.getFullYear()}-${two(moment.getMonth() + 1)}-${two(moment.getDate())}`;
}

/**
 * The stored page with the note.
 * @param day on which it was stored
 * @param today both `YYYY-MM-DD`
 */
export async function withNote(
  page: Response,
  because: Because,
  day: string,
  today: string,
): Promise<Response> {
  const words = `${WHY[because]}，下面是${spoken(day, today)}存下的内容。`;
  let html = await page.text();
  html = html.replace(
    '</header>',
    `</header><p id="stored-note" class="sample-note wrap" role="status">${words}</p>`,
  );
  // Pictures are not stored.
  if (because === 'offline') html = html.replace('class="share-block', 'hidden class="share-block');
  return new Response(html, { headers: page.headers });
}

/** 11月23日; with the year when it is not this one. */
function spoken(day: string, today: string): string {
  const [year, month, date] = day.split('-').map(Number);
  return `${day.slice(0, 4) === today.slice(0, 4) ? '' : `${year}年`}${month}月${date}日`;
}
