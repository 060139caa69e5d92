/*
 * What a phone keeps for when there is no network: the parts that pages are made of, the last pages
 * of one person, and a page that says so (docs/decisions/0062). It lies here as it is, since
 * its address must never change.
 */
const PARTS = 'linli-parts'
const SHELL = 'linli-shell-1'
const PAGES = 'linli-pages-'
const MOST_PARTS = 400
const MOST_PAGES = 40

const OFFLINE = '/offline'
/** The work of staff is never kept on a device, nor what is secret or flows without end. */
const neverKept =
  /^\/(desk|provider|cockpit|screens|sign-in|register|development|files|health|messages\/stream|me\/security|me\/data|offline)(\/|$)/

/** What somebody asked for before they signed out may come afterwards; then it is not kept. */
let signOuts = 0

self.addEventListener('install', (event) => {
  event.waitUntil(prepare())
})

self.addEventListener('activate', (event) => {
  event.waitUntil(self.clients.claim())
})

/** A page tells which parts it was made of, and which pages of its reader are worth having. */
self.addEventListener('message', (event) => {
  const { parts = [], pages = [] } = event.data ?? {}
  event.waitUntil(keepAll(parts, pages, signOuts))
})

self.addEventListener('fetch', (event) => {
  const { request } = event
  const { origin, pathname } = new URL(request.url)
  if (origin !== self.location.origin) return
  if (pathname === '/sign-out') signOuts += 1
  if (request.method !== 'GET') return

  const isVisit = request.headers.has('x-inertia')
  if (pathname.startsWith('/assets/')) event.respondWith(part(event))
  else if (request.mode === 'navigate' || isVisit) event.respondWith(page(event))
})

async function prepare() {
  const cache = await caches.open(SHELL)
  await cache.addAll([OFFLINE, '/icon.svg', '/manifest.webmanifest'])
  await self.skipWaiting()
}

async function keepAll(parts, pages, before) {
  await fetchParts(parts)
  await Promise.all(pages.map((address) => fetchPage(address, before)))
  const offline = await caches.match(OFFLINE, { cacheName: SHELL, ignoreVary: true })
  if (offline) await fetchPartsOf(await offline.text())
}

/** What a page is made of that nobody has opened yet: what it names, and its words. */
async function fetchPartsOf(html) {
  const named = [...html.matchAll(/(?:href|src)="(\/assets\/[^"]+)"/g)].map(([, part]) => part)
  const [, component = ''] = html.match(/"component":"([^"]+)"/) ?? []
  const texts = await placeOfTexts()
  if (texts) named.push(`${texts}pages/${component.replaceAll('\\/', '/')}.json`)
  await fetchParts(named)
}

/** Where the texts of this version and language lie; the last that were loaded say it. */
async function placeOfTexts() {
  const cache = await caches.open(PARTS)
  const keys = await cache.keys()
  const places = keys.map(({ url }) => url.match(/\/assets\/texts\/[^/]+\/[^/]+\//)?.[0])
  return places.filter(Boolean).pop()
}

/** It is kept beside the answer: a phone without room, or slow to write, still shows every page. */
async function part(event) {
  const { response, keeping } = await keptOrFetched(event.request)
  event.waitUntil(keeping)
  return response
}

/** A part never changes under its address. */
async function keptOrFetched(request) {
  const kept = await keptPart(request).catch(() => null)
  if (kept) return { response: kept }
  const response = await fetch(request)
  // What finds no room now is fetched again when it is needed.
  const keeping = response.ok && put(PARTS, request, response.clone(), MOST_PARTS).catch(() => {})
  return { response, keeping }
}

/**
 * Read to its end before it is handed on: now and then a browser breaks off what it reads out of its store, and a
 * page without one of its parts answers to no tap. What cannot be read is fetched.
 */
async function keptPart(request) {
  const kept = await caches.match(request, { cacheName: PARTS, ignoreVary: true })
  return kept && new Response(await kept.arrayBuffer(), kept)
}

async function fetchParts(addresses) {
  const met = new Set()
  await Promise.all(addresses.map((address) => fetchPart(address, met)))
}

/** A part, and all those that it cannot do without. */
async function fetchPart(address, met) {
  const { href } = new URL(address, self.location.origin)
  if (met.has(href)) return
  met.add(href)
  // Whatever does not come now comes when it is needed.
  const { response, keeping } = await keptOrFetched(new Request(href)).catch(() => ({}))
  await keeping
  if (!response?.ok || !href.endsWith('.js')) return
  const imports = (await response.text()).matchAll(/(?:from|import)\s*["'`](\.\/[^"'`]+)["'`]/g)
  await Promise.all([...imports].map(([, path]) => fetchPart(new URL(path, href), met)))
}

async function fetchPage(address, before) {
  const { origin, pathname } = new URL(address, self.location.origin)
  if (origin !== self.location.origin || neverKept.test(pathname)) return
  const request = new Request(address, { headers: { accept: 'text/html' } })
  const response = await fetch(request).catch(() => null)
  if (!response?.ok) return
  const copy = response.clone()
  await keep(request, response, before)
  await fetchPartsOf(await copy.text())
}

/** From the network, and only without one as it was last. */
async function page(event) {
  const { request } = event
  const before = signOuts
  try {
    const response = await fetch(request)
    event.waitUntil(keep(request, response.clone(), before))
    return response
  } catch (error) {
    const kept = await keptPage(request)
    if (kept) return kept
    throw error
  }
}

async function keep(request, response, before) {
  const viewer = response.headers.get('linli-viewer')
  if (!viewer) return
  await forgetAllBut(PAGES + viewer)

  const isPart = request.headers.has('x-inertia-partial-component')
  const { pathname } = new URL(request.url)
  if (!response.ok || response.redirected || isPart || neverKept.test(pathname)) return
  if (signOuts !== before) return
  await put(PAGES + viewer, addressOf(request), response, MOST_PAGES)
  // All was forgotten while this page was still being written down.
  if (signOuts !== before) await caches.delete(PAGES + viewer)
}

/** Whoever uses the device next finds nothing of whoever used it before. */
async function forgetAllBut(name) {
  for (const each of await caches.keys()) {
    if (each.startsWith(PAGES) && each !== name) await caches.delete(each)
  }
}

async function keptPage(request) {
  const isVisit = request.headers.has('x-inertia')
  const kept = await inPages(addressOf(request))
  if (kept) return kept
  // The page itself, with all that belongs to it: it, or the one that says there is no network, is kept.
  if (isVisit) return new Response('', { status: 409, headers: { 'x-inertia-location': request.url } })
  return caches.match(OFFLINE, { cacheName: SHELL, ignoreVary: true })
}

async function inPages(address) {
  for (const name of await caches.keys()) {
    if (!name.startsWith(PAGES)) continue
    const kept = await caches.match(address, { cacheName: name, ignoreVary: true })
    if (kept) return kept
  }
}

/** A page has two faces: the whole of it, and the data alone for a visit within. */
function addressOf(request) {
  const url = new URL(request.url)
  url.hash = ''
  if (request.headers.has('x-inertia')) url.searchParams.set('linli-visit', '1')
  return url.href
}

async function put(name, key, response, most) {
  const cache = await caches.open(name)
  await cache.put(key, response)
  const keys = await cache.keys()
  for (const oldest of keys.slice(0, Math.max(0, keys.length - most))) await cache.delete(oldest)
}
