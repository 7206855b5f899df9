// Shows pages that somebody chose to keep when there is no signal, and sends the filings that wait on this device.
// What is kept to be read was fetched without cookies, so that it holds nobody's name; a filing is kept by the person whose
// it is, on a device of their own, until it is sent. No other page is ever stored.
import { KEPT_FILINGS, filings } from './device.js'
import { Later, deliver } from './outbox.js'

const SHELL = `motcua-shell-${self.ASSETS}`
const KEPT = 'motcua-kept'
const OFFLINE = '/offline'
const FILES = ['citizen.css', 'citizen.js', 'govuk-frontend.min.js', 'keep.js', 'favicon.svg'].map((file) => self.ASSETS + file)
const HOUR = 3_600_000

/** What becomes of each filing that this worker sends; pages that were on their way meanwhile ask for it. */
const outcomes = new Map()

async function anonymously(address) {
  const answer = await fetch(address, { credentials: 'omit' })
  if (!answer.ok) throw new Error(`${answer.status} ${address}`)
  return answer
}

async function fillShell() {
  const shell = await caches.open(SHELL)
  await Promise.all([...FILES, OFFLINE].map(async (address) => shell.put(address, await anonymously(address))))
}

async function dropOldShells() {
  const names = await caches.keys()
  await Promise.all(names.filter((name) => name.startsWith('motcua-shell-') && name !== SHELL).map((name) => caches.delete(name)))
}

/**
 * Fetches what was kept before then again, so that it follows the catalogue; what fails stays as it was.
 * Each answer carries the server's time: a browser ends this worker after some idle seconds, and with it all it remembers.
 */
async function renew(before) {
  const kept = await caches.open(KEPT)
  for (const request of await kept.keys()) {
    try {
      if (sentAt(await kept.match(request)) <= before) await kept.put(request, await anonymously(request.url))
    } catch { /* the next time */ }
  }
}

/** In milliseconds; not a number for an answer that may not be looked into, such as a redirection. */
function sentAt(answer) {
  return Date.parse(answer.headers.get('date'))
}

async function withoutSignal(address) {
  const kept = await (await caches.open(KEPT)).match(address.pathname, { ignoreSearch: true })
  if (kept) return kept
  const filing = await caches.has(KEPT_FILINGS) && await (await caches.open(KEPT_FILINGS)).match(address.pathname)
  return filing || (await caches.open(SHELL)).match(OFFLINE)
}

async function visit(event) {
  try {
    const answer = await fetch(event.request)
    event.waitUntil(renew(sentAt(answer) - HOUR))
    return answer
  } catch (noSignal) {
    return (await withoutSignal(new URL(event.request.url))) ?? Promise.reject(noSignal)
  }
}

/** Each by itself, so that one that cannot go keeps no other; what could not go is tried again by the browser. */
async function sendWaiting() {
  const waiting = (await filings()).filter((each) => each.state === 'waiting')
  const tried = await Promise.allSettled(waiting.map((each) => sendUnlessOpen(each.id)))
  const failed = tried.find((each) => each.status === 'rejected')
  if (failed) throw failed.reason
}

/** A page that is open sends by itself, and shows how it goes. */
async function sendUnlessOpen(id) {
  const open = await self.clients.matchAll({ type: 'window', includeUncontrolled: true })
  if (open.some((client) => new URL(client.url).pathname === id)) throw new Later('its page is open')
  const outcome = deliver(id)
  outcomes.set(id, outcome)
  return outcome
}

async function tellWhetherSent({ data: id, ports: [asker] }) {
  const [outcome] = await Promise.allSettled([outcomes.get(id)])
  asker.postMessage(outcome.value?.state === 'sent')
}

self.addEventListener('sync', (event) => event.waitUntil(sendWaiting()))
self.addEventListener('message', (event) => event.waitUntil(tellWhetherSent(event)))
self.addEventListener('install', (event) => event.waitUntil(fillShell().then(() => self.skipWaiting())))
self.addEventListener('activate', (event) => event.waitUntil(dropOldShells().then(() => self.clients.claim()).then(() => renew(Infinity))))
self.addEventListener('fetch', (event) => {
  const address = new URL(event.request.url)
  if (event.request.method !== 'GET' || address.origin !== self.location.origin) return
  if (event.request.mode === 'navigate') event.respondWith(visit(event))
  else if (address.pathname.startsWith('/assets/')) event.respondWith(caches.match(event.request).then((found) => found ?? fetch(event.request)))
})
