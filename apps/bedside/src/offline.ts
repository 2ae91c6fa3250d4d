/// <reference lib="webworker" />
/**
 * Keeps the page: all of it is fetched once, under the edition it was built with, and read from there ever after. The voice
 * keeps itself. A new edition waits until no page of the old one is open, so that nothing changes under somebody's back.
 */
declare const EDITION: string;
declare const FILES: readonly string[];
const self = globalThis as unknown as ServiceWorkerGlobalScope;
const SHELF = `supine-page-${EDITION}`;

self.addEventListener('install', (event) => {
  const keep = async () => {
    const shelf = await caches.open(SHELF);
    await shelf.addAll(FILES.map((file) => new Request(file, { cache: 'reload' })));
  };
  event.waitUntil(keep());
});

self.addEventListener('activate', (event) => {
  const clear = async () => {
    const names = await caches.keys();
    const old = names.filter((name) => name.startsWith('supine-page-') && name !== SHELF);
    await Promise.all(old.map((name) => caches.delete(name)));
    await self.clients.claim();
  };
  event.waitUntil(clear());
});

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const url = new URL(request.url);
  const isOurs = request.method === 'GET' && url.origin === self.location.origin;
  if (!isOurs || url.pathname.includes('/voice/')) return;
  const answer = async () => {
    const shelf = await caches.open(SHELF);
    const isPage = request.mode === 'navigate';
    const found = await shelf.match(isPage ? './' : request, { ignoreSearch: isPage });
    return found ?? fetch(request);
  };
  event.respondWith(answer());
});
