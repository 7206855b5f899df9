// The pages of filings that this device keeps, each with all it needs to be shown without a signal.
import { KEPT_FILINGS } from './device.js'

/** There is no page to be kept, for a reason that the server gave; in HTML, and perhaps empty. */
export class NotKept extends Error {}

/** The page at the address, kept under the id for the first time on this device; the answer is its text. */
export async function keepWhole(id, address) {
  await navigator.serviceWorker.register('/service-worker.js')
  await navigator.serviceWorker.ready
  const page = await keepAnswer(id, address)
  navigator.storage?.persist?.()
  return page
}

/** The same in the place of what was kept before. */
export async function keepAnswer(id, address) {
  const answer = await fetch(address)
  const page = await answer.text()
  if (!answer.ok || answer.redirected) throw new NotKept(reasonIn(page))
  await keepPage(id, page, answer.headers)
  return page
}

/** The page to be shown without a signal. */
export async function keepPage(id, page, headers) {
  const kept = await caches.open(KEPT_FILINGS)
  await keepAssets(kept, page)
  const plain = new Headers(headers)
  for (const name of ['content-encoding', 'content-length', 'set-cookie']) plain.delete(name)
  await kept.put(id, new Response(page, { headers: plain }))
}

/** The stylesheet and scripts of the build that the page is of. */
async function keepAssets(kept, page) {
  const folder = page.match(/src="([^"]*\/)citizen\.js"/)[1]
  if (await kept.match(`${folder}citizen.js`)) return
  const files = ['citizen.css', 'citizen.js', 'govuk-frontend.min.js', 'offline.js', 'upload.js', 'keep.js', 'favicon.svg']
  await kept.addAll(files.map((file) => folder + file))
}

/** Of the hidden field; our own pages are the only ones that are read so. */
export function valueOf(page, name) {
  return page.match(new RegExp(`name="${name}" value="([^"]*)"`))?.[1] ?? ''
}

/** Why there is no page of a filing, as our own page says it, in HTML; empty where it does not. */
export function reasonIn(page) {
  return page.match(/data-mc-reason>([^<]*)</)?.[1] ?? ''
}

export function textOf(html) {
  return new DOMParser().parseFromString(html, 'text/html').body.textContent
}
