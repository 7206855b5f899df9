// The blank pages of procedures that this device keeps, so that filings are begun without a signal; see docs/filing.md.
import { KEPT_FILINGS, filing, forget, keepFiling } from './device.js'
import { NotKept, keepAnswer, keepWhole, textOf, valueOf } from './keptpage.js'

/** Of a filing that nobody has begun; with {@code begin} the server shows what it will be. */
const newFiling = (begin) => {
  const id = `/my/filings/${crypto.randomUUID()}/whole`
  return { id, address: `${id}?begin=${encodeURIComponent(begin)}` }
}

/** A filing of its own: its draft is begun under the key made here, however often that is asked for. */
async function fillAnew(blank) {
  const begun = newFiling(blank.begin)
  const pages = await caches.open(KEPT_FILINGS)
  const page = await pages.match(blank.id)
  if (page) await pages.put(begun.id, page)
  await keepFiling({ ...begun, title: blank.title, seen: blank.seen, save: crypto.randomUUID(), state: 'filling', at: Date.now() })
  location.assign(begun.address)
}

/** @param words of the buttons: anew, and drop where it may be deleted */
export function buttonsOf(blank, words, onDropped) {
  const button = (text, kind, work) => {
    const made = Object.assign(document.createElement('button'), { type: 'button', className: `govuk-button govuk-button--${kind}`, textContent: text })
    made.append(Object.assign(document.createElement('span'), { className: 'govuk-visually-hidden', lang: 'vi', textContent: `: ${blank.title}` }))
    made.addEventListener('click', work)
    return made
  }
  const anew = button(words.anew, 'secondary', () => fillAnew(blank))
  return words.drop ? [anew, button(words.drop, 'warning', () => forget(blank.id).then(onDropped))] : [anew]
}

/** One case of a procedure on its first page: kept with one button, and brought up to date whenever that page is opened. */
class Offer {
  constructor(box, place) {
    this.box = box
    this.place = place
    this.button = place.querySelector('[data-mc-blank-keep]')
    this.id = `/my/filings/blank/${box.dataset.mcBlanks}/${place.dataset.mcBlank}`
    this.button.addEventListener('click', () => this.keep())
  }

  async open() {
    const kept = await filing(this.id)
    this.show(kept)
    if (kept) await this.fetch(keepAnswer).catch(() => { /* it stays as it was kept */ })
  }

  async keep() {
    this.button.disabled = true
    try {
      await this.fetch(keepWhole)
      this.say(this.box.dataset.kept)
      this.place.querySelector('button').focus()
    } catch (problem) {
      this.say((problem instanceof NotKept && textOf(problem.message)) || this.box.dataset.failed)
    }
    this.button.disabled = false
  }

  async fetch(keep) {
    const { begin, title } = this.place.dataset
    const page = await keep(this.id, newFiling(begin).address)
    const blank = { id: this.id, begin, title, whose: this.box.dataset.mcBlanks, seen: valueOf(page, 'seen'), state: 'blank' }
    await keepFiling(blank)
    this.show(blank)
  }

  show(blank) {
    this.place.replaceChildren(...(blank ? buttonsOf(blank, this.box.dataset, () => this.dropped()) : [this.button]))
  }

  dropped() {
    this.show(null)
    this.say(this.box.dataset.dropped)
    this.button.focus()
  }

  say(text) {
    this.box.querySelector('[data-mc-blanks-said]').textContent = text
  }
}

export async function offerBlanks(box) {
  await Promise.all([...box.querySelectorAll('[data-mc-blank]')].map((place) => new Offer(box, place).open()))
  box.hidden = false
}
