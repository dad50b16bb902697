/**
 * The service worker: wiring only. It becomes `/sw.js` (`src/integrations/offline.ts`).
 *
 * It never takes over while a page of the release before is open: the browser lets it wait until the
 * last of them is closed, and until then the old worker answers from the old release.
 */
import type { Release } from '../release.ts';
import { answerPage } from './page.ts';
import { kindOf, storedPaths } from './requests.ts';
import { Store } from './store.ts';
import type { RequestEvent, WorkerScope } from './types.ts';

/** The build writes the release in the place of this name. */
declare const __OFFLINE_RELEASE__: Release;
declare const self: WorkerScope;

const release = __OFFLINE_RELEASE__;
const store = new Store(self.caches, release);

self.addEventListener('install', (event) => event.waitUntil(install()));
self.addEventListener('activate', (event) => event.waitUntil(activate()));
self.addEventListener('fetch', answer);

/** A release cut short does not replace a whole one; on the first visit a part is better than nothing. */
async function install(): Promise<void> {
  const filled = await store.fill(new Date());
  if (filled === 'cut-off' && self.registration.active) throw new Error('cut off');
}

async function activate(): Promise<void> {
  await store.takeOver(new Date());
  await self.registration.navigationPreload?.enable();
  // Only pages without a worker, as on the first visit: no page of another release is open now.
  await self.clients.claim();
}

function answer(event: RequestEvent): void {
  const { request } = event;
  const kind = kindOf(request, self.location.origin, release);
  if (kind === 'page') {
    const network = fromNetwork(event);
    event.waitUntil(network.then(() => store.fillAgain(new Date())).catch(() => {}));
    event.respondWith(answerPage(request.url, network, store));
  } else if (kind === 'stored-first') {
    event.respondWith(stored(request).then((file) => file ?? fetch(request)));
  } else if (kind === 'network-first') {
    event.respondWith(
      fetch(request).catch(async () => (await stored(request)) ?? Response.error()),
    );
  }
}

async function fromNetwork({ request, preloadResponse }: RequestEvent): Promise<Response> {
  return (await preloadResponse) ?? fetch(request);
}

function stored(request: Request): Promise<Response | undefined> {
  return store.file(storedPaths(request.url));
}
