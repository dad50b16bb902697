import type { ViteDevServer } from 'vite';

/** Sent in the place of "load the page anew"; the page decides. */
export const RELOAD = 'desk:reload';

/**
 * Astro makes every open page load anew when the content changes. A form of the desk would lose
 * what has been typed: pages are told by an event instead, and only those of the site follow.
 */
export function letPagesDecide({ ws }: ViteDevServer): void {
  const send = ws.send.bind(ws) as (...args: unknown[]) => void;
  ws.send = (...args: unknown[]) => {
    const [payload] = args as [{ type?: string } | string];
    if (typeof payload === 'object' && payload.type === 'full-reload') send(RELOAD, {});
    else send(...args);
  };
}
