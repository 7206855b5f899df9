// Files of a field go ahead of their form, in parts that survive a broken connection; see docs/development/uploads.md.
// Without this the same field sends its files within the form.
import { PROTOCOL, Refused, discard, send } from './tus.js'
import { smaller } from './photo.js'

/** A field for files with its list of what is on its way. */
class Field {
  constructor(input) {
    this.input = input
    this.form = input.form
    this.name = input.name
    this.texts = JSON.parse(input.dataset.mcUploadTexts)
    this.list = this.form.querySelector(`[data-mc-uploads="${input.id}"]`)
    this.underWay = new Set()
    this.list.querySelectorAll('[data-mc-upload-remove]').forEach((button) =>
      button.addEventListener('click', () => this.remove(button.closest('li'))))
    input.addEventListener('change', () => this.take())
    this.take()
    this.form.addEventListener('submit', (event) => this.wait(event))
    input.dispatchEvent(new CustomEvent('mc-upload-ready', { bubbles: true, detail: { add: (file) => this.add(file) } }))
  }

  /** Also what was chosen before this script arrived, as happens on a slow line. */
  take() {
    const files = [...this.input.files]
    this.input.value = ''
    files.forEach((file) => this.add(file))
  }

  /** What officers scan is kept as sharp as it came. */
  isOfAnApplicant() {
    return this.input.dataset.mcUpload.startsWith('/my/')
  }

  token() {
    return this.form.elements._csrf.value
  }

  add(file) {
    if (!this.input.multiple) [...this.list.children].forEach((item) => this.remove(item))
    const item = this.list.querySelector('template').content.firstElementChild.cloneNode(true)
    item.querySelector('[data-mc-upload-name]').textContent = file.name
    item.querySelector('[data-mc-upload-remove] span').textContent = ` ${file.name}`
    item.querySelector('progress').setAttribute('aria-label', file.name)
    item.querySelector('[data-mc-upload-remove]').addEventListener('click', () => this.remove(item))
    item.querySelector('[data-mc-upload-retry]').addEventListener('click', () => this.start(file, item))
    this.list.append(item)
    return this.start(file, item)
  }

  async start(file, item) {
    const state = (key, text = this.texts[key]) => {
      item.dataset.state = key
      item.querySelector('[role=status]').textContent = text
      item.querySelector('[data-mc-upload-retry]').hidden = key !== 'failed'
    }
    const stopper = new AbortController()
    item.stopper = stopper
    this.underWay.add(item)
    state('sending')
    try {
      const id = await send(this.isOfAnApplicant() ? await smaller(file) : file, {
        endpoint: this.input.dataset.mcUpload,
        token: this.token(),
        signal: stopper.signal,
        onProgress: (share) => { item.querySelector('progress').value = share; if (item.dataset.state !== 'sending') state('sending') },
        onPause: () => state('paused'),
      })
      item.querySelector('input').value = id
      item.querySelector('input').disabled = false
      item.querySelector('progress').hidden = true
      state('sent')
    } catch (problem) {
      if (problem.name !== 'AbortError') state('failed', problem.message && problem instanceof Refused ? problem.message : this.texts.failed)
    } finally {
      this.underWay.delete(item)
      this.submitIfDone()
    }
  }

  remove(item) {
    if (item.localName !== 'li') return
    item.stopper?.abort()
    const { value } = item.querySelector('input')
    if (value) discard(`${this.input.dataset.mcUpload}/${value}`, { ...PROTOCOL, 'X-XSRF-TOKEN': this.token() })
    item.remove()
    this.input.focus()
  }

  /**
   * A form sent too early goes by itself as soon as its files have arrived. With a file that could not be sent it does not
   * go: that file is tried again or removed, never left behind unseen.
   */
  wait(event) {
    const failed = this.list.querySelector('[data-state=failed]')
    if (failed && this.underWay.size === 0) {
      event.preventDefault()
      event.stopImmediatePropagation()
      failed.querySelector('[data-mc-upload-retry]').focus()
      return
    }
    if (this.underWay.size === 0) return
    event.preventDefault()
    event.stopImmediatePropagation()
    this.waiting = event.submitter ?? true
    this.underWay.forEach((item) => { item.querySelector('[role=status]').textContent = this.texts.waiting })
  }

  submitIfDone() {
    const { waiting } = this
    if (!waiting || this.underWay.size > 0) return
    this.waiting = null
    if (this.list.querySelector('[data-state=failed]')) return
    this.form.requestSubmit(waiting === true ? undefined : waiting)
  }
}

document.querySelectorAll('input[type=file][data-mc-upload]').forEach((input) => new Field(input))
