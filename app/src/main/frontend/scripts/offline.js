// A filing that this device keeps: filled in and photographed without a signal, sent when there is one; see docs/filing.md.
import { wasSent } from './askworker.js'
import { KEPT_FILINGS, dropFile, filesOf, filing, forget, keepFiling } from './device.js'
import { keepOne, lineOf } from './keptfile.js'
import { keepAnswer, keepWhole, textOf, valueOf } from './keptpage.js'
import { Later, deliver } from './outbox.js'
import { smaller } from './photo.js'
import { pressed } from './rows.js'
import { differences, labelOf, lineOfDifference, missingIn, putBack, typedIn, valuesOf } from './values.js'

const ID = location.pathname
/** With what is to be begun, where there may be no draft yet. */
const BEGIN = new URLSearchParams(location.search).get('begin')
const ADDRESS = BEGIN ? `${ID}?begin=${encodeURIComponent(BEGIN)}` : ID
/** Between tries while there seems to be a signal, in milliseconds. */
const TRIES = [5_000, 15_000, 30_000, 60_000]
const SYNC = 'motcua-filings'

const others = 'BroadcastChannel' in self ? new BroadcastChannel(KEPT_FILINGS) : null
let desk

/** The page at hand: its box, its form, and what is kept of it; a new one each time the server answers with another. */
class Desk {
  constructor() {
    this.box = document.querySelector('[data-mc-keeping]')
    this.form = document.querySelector('[data-mc-whole]')
    this.said = this.part('said')
    this.kept = null
    this.isSent = false
    this.failures = 0
  }

  part(name) {
    return this.box.querySelector(`[data-mc-keeping-${name}]`)
  }

  async open() {
    this.part('start').addEventListener('click', () => this.keep())
    this.part('drop').addEventListener('click', () => this.drop('dropped'))
    this.part('now').addEventListener('click', () => this.go())
    this.part('mine').addEventListener('click', () => this.takeMine())
    this.part('theirs').addEventListener('click', () => this.drop(''))
    for (const kind of ['input', 'change']) this.form.addEventListener(kind, (event) => this.heard(event), true)
    this.form.addEventListener('click', (event) => this.clicked(event), true)
    this.form.addEventListener('submit', (event) => this.submitted(event), true)
    this.box.hidden = false
    this.kept = await filing(ID) ?? null
    await this.show()
    if (this.kept) await this.goOn()
    else if (await wasSent(ID)) location.reload()
  }

  /** Where it was left; what was changed elsewhere meanwhile is for the person to judge. */
  async goOn() {
    const arrived = this.form.dataset.saved === this.kept.save
    const seen = this.form.elements.seen.value
    if (!this.kept.values) await this.start()
    else if (seen !== this.kept.seen && !arrived) return this.showChanged()
    else await this.change({ seen })
    const putTypedBack = typedIn(this.form)
    putBack(this.form, this.kept.values)
    if (putTypedBack()) await this.keepValues()
    if (this.isWaiting()) return this.go()
    this.sayWhy(['refused', 'stopped', 'foreign'].includes(this.kept.state) ? this.kept : { state: 'kept' })
  }

  /** Nothing was typed yet: the page that is there now is the one to be filled in, whatever the device kept. */
  async start() {
    if (this.form.elements.seen.value !== this.kept.seen) await this.keepThisPage()
    await this.change(this.standing())
  }

  standing() {
    return { seen: this.form.elements.seen.value, values: valuesOf(this.form), uploads: this.form.querySelector('[data-mc-upload]')?.dataset.mcUpload ?? '/my/uploads' }
  }

  /** Without a signal the page stays that was kept before; then it is asked once more which one counts. */
  keepThisPage() {
    return keepAnswer(ID, ADDRESS).catch(() => {})
  }

  isWaiting() {
    return ['waiting', 'signon'].includes(this.kept?.state)
  }

  /** Beside what was pressed: at the end of the form once that was sent, else in the box. */
  say(key, more = '') {
    const place = this.isSent ? this.form.querySelector('#send') : this.part('changed')
    if (place.previousElementSibling !== this.said) place.before(this.said)
    this.said.textContent = key ? this.box.dataset[key] + more : ''
  }

  sayWhy({ state, reason }) {
    this.say(state, state === 'stopped' ? ` ${textOf(reason ?? '') || this.box.dataset.reload}` : '')
  }

  async show() {
    this.part('offer').hidden = this.kept !== null
    this.part('kept').hidden = this.kept === null
    this.part('now').hidden = !this.isWaiting()
    this.part('changed').hidden = true
    await this.showFiles()
  }

  async change(what) {
    this.kept = { ...this.kept, ...what }
    await keepFiling(this.kept)
  }

  /** Keeps the page with all it needs to be shown, and what stands in it. */
  async keep() {
    try {
      const page = await keepWhole(ID, ADDRESS)
      this.kept = {
        ...this.standing(), id: ID, address: ADDRESS, title: document.querySelector('main .govuk-caption-l').textContent,
        seen: valueOf(page, 'seen'), save: crypto.randomUUID(), state: 'filling', at: Date.now(),
      }
      await keepFiling(this.kept)
      await this.show()
      this.say('kept')
    } catch {
      this.say('failed')
    }
  }

  async drop(key) {
    await forget(ID)
    this.kept = null
    this.form.inert = false
    await this.show()
    this.say(key)
    others?.postMessage(ID)
  }

  heard(event) {
    if (!this.kept) return
    if (event.target.type === 'file') {
      event.stopImmediatePropagation()
      if (event.type === 'change') this.take(event.target)
      return
    }
    clearTimeout(this.waiting)
    this.waiting = setTimeout(() => this.keepValues(), 200)
  }

  /** Another key for what was typed, so that it is not taken for what was sent before. */
  async keepValues(state = 'filling') {
    clearTimeout(this.waiting)
    const values = valuesOf(this.form)
    const same = JSON.stringify(values) === JSON.stringify(this.kept.values)
    await this.change({ values, state, save: same ? this.kept.save : crypto.randomUUID() })
    this.part('now').hidden = !this.isWaiting()
    others?.postMessage(ID)
  }

  async take(field) {
    const chosen = [...field.files]
    field.value = ''
    for (const file of chosen) {
      const said = await keepOne(ID, field.name, await smaller(file))
      this.say(said)
      if (said !== 'kept') break
      await this.change({ save: crypto.randomUUID() })
    }
    await this.showFiles()
    others?.postMessage(ID)
  }

  async showFiles() {
    const files = this.kept ? await filesOf(ID) : []
    this.form.querySelectorAll('[data-mc-uploads]').forEach((list) => {
      list.querySelectorAll('[data-mc-kept-file]').forEach((item) => item.remove())
      files.filter((file) => file.field === list.dataset.mcUploads).forEach((file) => list.append(lineOf(file, this.box.dataset.remove, () => this.remove(file))))
    })
  }

  async remove(file) {
    await dropFile(file.key)
    await this.change({ save: crypto.randomUUID() })
    await this.showFiles()
  }

  clicked(event) {
    const button = event.target.closest('button')
    if (!this.kept || !button || !pressed(button)) return
    event.preventDefault()
    this.keepValues()
  }

  async submitted(event) {
    if (!this.kept) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.isSent = true
    if (event.submitter?.value !== 'send') {
      await this.keepValues()
      return this.say('kept')
    }
    const missing = missingIn(this.form, await filesOf(ID))
    if (missing.length > 0) {
      await this.keepValues()
      this.say('missing', ` ${missing.map((field) => labelOf(this.form, field.name)).join('; ')}.`)
      return missing[0].focus()
    }
    await this.keepValues('waiting')
    await this.go()
  }

  /** Sends it, or says why it stays. */
  async go() {
    if (this.underWay) return
    this.underWay = true
    this.form.inert = true
    this.say('sending')
    let result
    try {
      this.register()
      result = await deliver(ID)
      this.failures = 0
    } catch (problem) {
      if (!(problem instanceof Later)) throw problem
      result = { state: 'later', busy: problem.message.startsWith('answered') }
    } finally {
      this.underWay = false
      this.form.inert = false
    }
    await this.became(result)
  }

  /** The worker goes on when the page is closed, where browsers have that; nothing waits for them. */
  register() {
    navigator.serviceWorker.getRegistration('/').then((worker) => worker?.sync?.register(SYNC)).catch(() => {})
  }

  async became({ state, receipt, page, busy, reason }) {
    if (state === 'sent') {
      others?.postMessage(ID)
      return location.replace(receipt)
    }
    if (state === 'gone' || state === 'changed') return location.reload()
    if (state === 'refused' && page) return replace(page)
    this.kept = await filing(ID) ?? this.kept
    await this.show()
    this.sayWhy({ state: state === 'later' ? (busy ? 'busy' : 'waiting') : state, reason })
    if (state === 'later' && navigator.onLine) setTimeout(() => this.isWaiting() && this.go(), TRIES[Math.min(this.failures++, TRIES.length - 1)])
    if (state === 'signon') this.offerSignOn()
  }

  offerSignOn() {
    const link = Object.assign(document.createElement('a'), { className: 'govuk-link', href: `/sign-on?next=${encodeURIComponent(ADDRESS)}`, textContent: this.box.dataset.signonGo })
    this.said.append(' ', link)
  }

  /** Nothing is typed into either before one was chosen. */
  showChanged() {
    this.form.inert = true
    this.part('kept').hidden = true
    this.part('changed').hidden = false
    this.part('differences').replaceChildren(...differences(this.form, this.kept.values).map((each) => lineOfDifference(each, this.box.dataset)))
    this.part('changed').focus()
  }

  /** Stands in the form from now on; it goes only when the person has looked at it and sends it. */
  async takeMine() {
    await this.keepThisPage()
    await this.change({ seen: this.form.elements.seen.value, save: crypto.randomUUID(), state: 'filling' })
    putBack(this.form, this.kept.values)
    await this.show()
    this.form.inert = false
    this.say('kept')
  }

  /** Another tab wrote, sent or deleted it. */
  async follow() {
    const now = await filing(ID)
    if (!now) return location.reload()
    this.kept = now
    putBack(this.form, now.values)
    await this.show()
  }
}

/** The answer of the server in the place of the page, as if the form had been sent by the browser. */
function replace(page) {
  const answer = new DOMParser().parseFromString(page, 'text/html')
  document.title = answer.title
  document.querySelector('main').replaceWith(document.adoptNode(answer.querySelector('main')))
  desk = new Desk()
  desk.open().then(() => document.querySelector('.govuk-error-summary')?.scrollIntoView())
}

if ('serviceWorker' in navigator && 'indexedDB' in self && 'caches' in self) {
  desk = new Desk()
  desk.open()
  self.addEventListener('online', () => desk.isWaiting() && desk.go())
  others?.addEventListener('message', (event) => { if (event.data === ID && desk.kept) desk.follow() })
}
