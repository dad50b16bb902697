/** Asks the desk's server. */

/** What a person has to put right, in Chinese. */
export class Problem extends Error {
  /** More than the sentence. */
  readonly data: Record<string, unknown>;

  constructor(message: string, data: Record<string, unknown> = {}) {
    super(message);
    this.data = data;
  }
}

const token = () => document.querySelector<HTMLMetaElement>('meta[name=desk-token]')?.content ?? '';

/** @throws Problem */
export const get = <T>(path: string): Promise<T> => call<T>(path, {});

/** @param body a file goes as it is, anything else as JSON @throws Problem */
export const post = <T>(path: string, body: unknown = {}): Promise<T> =>
  call<T>(path, {
    method: 'POST',
    headers: { 'x-desk-token': token() },
    body: body instanceof Blob ? body : JSON.stringify(body),
  });

async function call<T>(path: string, init: RequestInit): Promise<T> {
  let response: Response;
  try {
    response = await fetch(`/desk/api/${path}`, init);
  } catch {
    throw new Problem('写稿台没有回答。黑窗口是不是关了？请再双击打开一次，写的字还在这一页上。');
  }
  const data = (await response.json()) as Record<string, unknown>;
  if (!response.ok) throw new Problem(String(data['problem']), data);
  return data as T;
}

/** The sentence to show for whatever went wrong. */
export const sentence = (error: unknown): string =>
  error instanceof Problem ? error.message : '这一页出了错，请刷新再试。';
