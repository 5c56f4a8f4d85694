// Loaded by /service-worker.js, which names `shell`: the version, the page without a server, and its files.
// Nothing private is kept here: the page is the same for everybody, and files that were shared wait for it.

/** @type {{version: string, page: string, files: string[]}} */
const { version, page, files } = self.shell;
const CACHE = `afterview-${version}`;
const SHARED = "afterview-shared";
const PATIENCE = 8_000;

self.addEventListener("install", (event) => {
  // Without cookies: the page as somebody sees it who is not signed in.
  const wanted = [page, ...files].map((address) => new Request(address, { cache: "reload", credentials: "omit" }));
  event.waitUntil(caches.open(CACHE).then((cache) => cache.addAll(wanted)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil(dropOldCaches().then(() => self.clients.claim()));
});

async function dropOldCaches() {
  const old = (await caches.keys()).filter((name) => name.startsWith("afterview-") && name !== CACHE && name !== SHARED);
  await Promise.all(old.map((name) => caches.delete(name)));
}

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (origin !== self.location.origin) return;
  if (request.method === "POST" && pathname === "/share/") event.respondWith(keepShared(request));
  else if (request.method !== "GET") return;
  else if (request.mode === "navigate") event.respondWith(answer(request, page, isForNotes(pathname)));
  else if (files.includes(pathname)) event.respondWith(answer(request, pathname, true));
});

/** Whether a page is one for notes: another page that is slow must not turn into the one for notes. */
function isForNotes(pathname) {
  return pathname.startsWith("/notes/") || pathname.endsWith("/notes/");
}

/** What the server answers; where it does not, or only a proxy before it does, what is kept here. */
async function answer(request, address, isUrgent) {
  const kept = await caches.match(address, { cacheName: CACHE });
  const asked = fetch(request);
  if (!kept) return asked;
  const came = asked.then((response) => ([502, 503, 504].includes(response.status) ? kept : response)).catch(() => kept);
  const late = new Promise((resolve) => setTimeout(resolve, PATIENCE, kept));
  return isUrgent ? Promise.race([came, late]) : came;
}

/** Files that another application shared last wait in a cache until the page has handed them on. */
async function keepShared(request) {
  await caches.delete(SHARED);
  const cache = await caches.open(SHARED);
  const shared = (await request.formData()).getAll("files").filter((file) => file instanceof File);
  await Promise.all(
    shared.map((file, n) => {
      const headers = { "Content-Type": file.type, "X-Name": encodeURIComponent(file.name) };
      return cache.put(`/share/${Date.now()}-${n}`, new Response(file, { headers }));
    }),
  );
  return Response.redirect("/share/", 303);
}
