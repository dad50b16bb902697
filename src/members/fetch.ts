/** Asks another site for its feed, within bounds of time and size. */
import { FeedError } from './feed.ts';

/** Longest wait for the whole answer, in milliseconds. */
const PATIENCE = 10_000;
/** A feed of fifty items has some 30 KB. */
const MOST_BYTES = 1_000_000;

/**
 * @param origin of the site, without a slash at the end
 * @param patience in milliseconds
 * @throws FeedError that says in Chinese why there is no answer
 */
export async function fetchFeed(origin: string, patience = PATIENCE): Promise<string> {
  try {
    const response = await fetch(`${origin}/feed.json`, {
      // Where an address leads on, a person decides: the new site may be somebody else's.
      redirect: 'manual',
      signal: AbortSignal.timeout(patience),
      headers: { accept: 'application/feed+json, application/json' },
    });
    const to = response.headers.get('location');
    if (to !== null) {
      throw new FeedError(`它搬到了 ${to}，核实以后把 site.json 里的网址改过来`);
    }
    if (!response.ok) throw new FeedError(`它的 /feed.json 打不开（${response.status}）`);
    return await bounded(response);
  } catch (error) {
    if (error instanceof FeedError) throw error;
    throw new FeedError(
      (error as Error).name === 'TimeoutError' ? `${patience / 1000}秒没有回答` : '连不上',
    );
  }
}

async function bounded(response: Response): Promise<string> {
  const decoder = new TextDecoder();
  let bytes = 0;
  let text = '';
  for await (const chunk of response.body ?? []) {
    bytes += chunk.length;
    if (bytes > MOST_BYTES) throw new FeedError('它的 /feed.json 太大，超过了1 MB');
    text += decoder.decode(chunk, { stream: true });
  }
  return text + decoder.decode();
}
