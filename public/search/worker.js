// Gives the page of search, its styles and its scripts to readers without a network, as that page has kept them (see
// `keepPage`). It answers for nothing else and prefers the network always, so no reader ever sees an old page because of it.

addEventListener('fetch', (event) => {
  const { request } = event;
  if (request.method !== 'GET') return;
  event.respondWith(
    fetch(request).catch(async () => {
      const kept = await caches.match(request, { ignoreSearch: true });
      return kept ?? Response.error();
    }),
  );
});
