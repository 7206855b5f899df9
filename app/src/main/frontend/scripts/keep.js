// The buttons that keep a page on this device and drop it again, and the lists of what is kept; the worker is installed only when somebody keeps one.
import { buttonsOf, offerBlanks } from './blank.js'
import { KEPT_FILINGS, addressOf, filings, forget } from './device.js'

const KEPT = 'motcua-kept'

const box = document.querySelector('[data-mc-keep]')
if (box && 'serviceWorker' in navigator && 'caches' in window) offer(box)
const list = document.querySelector('[data-mc-kept-list]')
if (list && 'caches' in window) show(list)

const mine = document.querySelector('[data-mc-kept-filings]')
if (mine && 'caches' in window && 'indexedDB' in window) showFilings(mine)

const blanks = document.querySelector('[data-mc-blanks]')
if (blanks && 'serviceWorker' in navigator && 'caches' in window && 'indexedDB' in window) offerBlanks(blanks)

if (document.querySelector('[data-mc-receipt]')) forget(location.pathname.replace(/receipt$/, 'whole'))

async function offer(box) {
  const save = box.querySelector('[data-mc-keep-save]')
  const drop = box.querySelector('[data-mc-keep-drop]')
  const said = box.querySelector('[data-mc-keep-said]')
  const address = `${location.pathname}?lang=${document.documentElement.lang}`
  const size = performance.getEntriesByType('navigation')[0]?.decodedBodySize ?? 0
  if (size > 0) box.querySelector('[data-mc-keep-size]').textContent = box.dataset.size.replace('#', Math.ceil(size / 1024))

  const isKept = async () => (await (await caches.open(KEPT)).match(location.pathname, { ignoreSearch: true })) !== undefined
  const tell = async (text) => {
    const kept = await isKept()
    save.hidden = kept
    drop.hidden = !kept
    said.textContent = text
  }
  save.addEventListener('click', async () => {
    try {
      await navigator.serviceWorker.register('/service-worker.js')
      await navigator.serviceWorker.ready
      const answer = await fetch(address, { credentials: 'omit' })
      if (!answer.ok) throw new Error(answer.status)
      await (await caches.open(KEPT)).put(address, answer)
      await tell(box.dataset.kept)
      drop.focus()
    } catch {
      await tell(box.dataset.failed)
    }
  })
  drop.addEventListener('click', async () => {
    await (await caches.open(KEPT)).delete(location.pathname, { ignoreSearch: true })
    await tell(box.dataset.dropped)
    save.focus()
  })
  await tell((await isKept()) ? box.dataset.kept : '')
  box.hidden = false
}

async function show(list) {
  for (const request of await (await caches.open(KEPT)).keys()) {
    const answer = await (await caches.open(KEPT)).match(request)
    const title = new DOMParser().parseFromString(await answer.text(), 'text/html').title
    const link = Object.assign(document.createElement('a'), { href: request.url, textContent: title, className: 'govuk-link' })
    const item = document.createElement('li')
    item.append(link)
    list.append(item)
  }
}

/** Nothing is made for who keeps nothing. */
async function showFilings(box) {
  if (!await caches.has(KEPT_FILINGS)) return
  const { whose } = box.dataset
  for (const kept of await filings()) {
    if (kept.state === 'blank' && whose && kept.whose !== whose) continue
    const item = document.createElement('li')
    item.append(...(kept.state === 'blank' ? blankLine(kept, box.dataset, item) : filingLine(kept)))
    box.querySelector('ul').append(item)
    box.hidden = false
  }
}

/** Two filings of one procedure are told from each other by when they were begun. */
function filingLine(kept) {
  const link = Object.assign(document.createElement('a'), { href: addressOf(kept), textContent: kept.title, className: 'govuk-link', lang: 'vi' })
  return kept.at ? [link, ` ${new Date(kept.at).toLocaleString(document.documentElement.lang, { dateStyle: 'short', timeStyle: 'short' })}`] : [link]
}

function blankLine(blank, words, item) {
  const title = Object.assign(document.createElement('p'), { className: 'govuk-body', textContent: blank.title, lang: 'vi' })
  const buttons = Object.assign(document.createElement('div'), { className: 'govuk-button-group' })
  buttons.append(...buttonsOf(blank, words, () => item.remove()))
  return [title, buttons]
}
