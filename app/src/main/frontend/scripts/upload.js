// Sends files in parts that survive a broken connection (tus 1.0.0); see docs/development/uploads.md.
// Without this the same field sends its files within the form.

const PART = 2 * 1024 * 1024
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30, 30, 30, 60, 60, 60, 60].map((seconds) => seconds * 1000)
const PROTOCOL = { 'Tus-Resumable': '1.0.0' }

/** The other side said no; its message is for the person. Sending the same again would change nothing. */
export class Refused extends Error {}

/**
 * Sends one file and answers the id of its upload.
 *
 * options: endpoint, token (of the form), onProgress(share from 0 to 1), onPause(), signal (an AbortSignal).
 */
export async function send(file, { endpoint, token, onProgress = () => {}, onPause = () => {}, signal }) {
  const secret = { ...PROTOCOL, 'X-XSRF-TOKEN': token }
  const memory = `mc-upload ${endpoint} ${file.name} ${file.size} ${file.lastModified}`
  let address = sessionStorage.getItem(memory)
  let failures = 0
  let offset = null
  while (offset !== file.size) {
    try {
      if (!address) {
        address = await begin(file, endpoint, secret, signal)
        sessionStorage.setItem(memory, address)
        offset = 0
      } else if (offset === null) {
        offset = await standOf(address, signal)
        if (offset === null) { address = null; sessionStorage.removeItem(memory); continue }
      } else {
        const before = offset
        offset = await sendPart(file, address, before, secret, signal, (sent) => onProgress((before + sent) / file.size))
      }
      onProgress(offset / file.size)
      failures = 0
    } catch (problem) {
      if (problem.name === 'AbortError' && address) discard(address, secret)
      if (problem instanceof Refused || problem.name === 'AbortError' || failures === PAUSES.length) {
        sessionStorage.removeItem(memory)
        throw problem
      }
      onPause()
      await pause(PAUSES[failures++], signal)
      offset = null
    }
  }
  sessionStorage.removeItem(memory)
  return address.split('/').pop()
}

/** Gives an upload up; whether the other side hears it does not matter, for it forgets by itself. */
export function discard(address, headers) {
  fetch(address, { method: 'DELETE', headers, keepalive: true }).catch(() => {})
}

async function begin(file, endpoint, headers, signal) {
  const name = btoa(String.fromCharCode(...new TextEncoder().encode(file.name)))
  const answer = await fetch(endpoint, {
    method: 'POST', signal, headers: { ...headers, 'Upload-Length': file.size, 'Upload-Metadata': `filename ${name}` },
  })
  if (answer.status === 201) return answer.headers.get('Location')
  throw await failure(answer.status, answer.redirected, answer.headers.get('Content-Type'), () => answer.text())
}

/** How much has arrived; null when the upload is no longer there. */
async function standOf(address, signal) {
  const answer = await fetch(address, { method: 'HEAD', signal, headers: PROTOCOL, cache: 'no-store' })
  if (answer.status === 404) return null
  if (answer.status !== 200 || answer.redirected) throw await failure(answer.status, answer.redirected)
  return Number(answer.headers.get('Upload-Offset'))
}

/** By XMLHttpRequest, since fetch does not tell how much has been sent. */
function sendPart(file, address, offset, headers, signal, onSent) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => { request.abort(); reject(new DOMException('given up', 'AbortError')) }
    request.open('PATCH', address)
    const all = { ...headers, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' }
    Object.entries(all).forEach(([name, value]) => request.setRequestHeader(name, value))
    request.upload.addEventListener('progress', (event) => onSent(event.loaded))
    request.addEventListener('error', () => reject(new Error('broken off')))
    request.addEventListener('load', async () => {
      signal?.removeEventListener('abort', stop)
      if (request.status === 204) resolve(Number(request.getResponseHeader('Upload-Offset')))
      else reject(await failure(request.status, false, request.getResponseHeader('Content-Type'), () => request.responseText))
    })
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    request.send(file.slice(offset, offset + PART))
  })
}

/** What lies with the connection, or with where the upload stands, is tried again; the rest was refused. */
async function failure(status, redirected, type, text) {
  const again = [0, 404, 408, 409, 423, 460, 502, 503, 504].includes(status)
  if (again && !redirected) return new Error(`answered ${status}`)
  return new Refused(type?.startsWith('text/plain') ? await text() : '')
}

/** Or until the connection is back. */
function pause(milliseconds, signal) {
  return new Promise((resolve, reject) => {
    const done = () => { clearTimeout(timer); window.removeEventListener('online', done); resolve() }
    const timer = setTimeout(done, milliseconds)
    window.addEventListener('online', done)
    signal?.addEventListener('abort', () => { done(); reject(new DOMException('given up', 'AbortError')) }, { once: true })
  })
}

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
      const id = await send(file, {
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
