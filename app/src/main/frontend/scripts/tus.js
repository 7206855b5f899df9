// Sends files in parts that survive a broken connection (tus 1.0.0), from a page or from the worker; see
// docs/development/uploads.md.

// In bytes. That an upload stands elsewhere than was thought is heard only after the whole part was sent, which is why the
// next part after a break is a small one.
const LARGEST_PART = 2 * 1024 * 1024
const SMALLEST_PART = 128 * 1024
const PAUSES = [1, 2, 4, 8, 15, 30, 30, 30, 30, 30, 60, 60, 60, 60].map((seconds) => seconds * 1000)
export const PROTOCOL = { 'Tus-Resumable': '1.0.0' }

/** The other side said no; its message is for the person. Sending the same again would change nothing. */
export class Refused extends Error {}

/**
 * Sends one file and answers the id of its upload.
 *
 * options: endpoint, token (of the form), memory (where the address of a begun upload is kept), patience (how many failures
 * in a row are borne), onProgress(share from 0 to 1), onPause(), signal (an AbortSignal).
 */
export async function send(file, options) {
  const { endpoint, token, patience = PAUSES.length, onProgress = () => {}, onPause = () => {}, signal } = options
  const secret = { ...PROTOCOL, 'X-XSRF-TOKEN': token }
  const memory = options.memory ?? ofThisTab(`mc-upload ${endpoint} ${file.name} ${file.size} ${file.lastModified}`)
  let address = await memory.read()
  let failures = 0
  let offset = null
  let part = LARGEST_PART
  while (offset !== file.size) {
    try {
      if (!address) {
        address = await begin(file, endpoint, secret, signal)
        await memory.write(address)
        offset = 0
      } else if (offset === null) {
        offset = await standOf(address, signal)
        if (offset === null) { address = null; await memory.forget(); continue }
      } else {
        const before = offset
        offset = await sendPart(file, address, before, part, secret, signal, (sent) => onProgress((before + sent) / file.size))
        part = Math.min(LARGEST_PART, 2 * part)
      }
      onProgress(offset / file.size)
      failures = 0
    } catch (problem) {
      if (problem.name === 'AbortError' && address) discard(address, secret)
      if (problem instanceof Refused || problem.name === 'AbortError') await memory.forget()
      if (problem instanceof Refused || problem.name === 'AbortError' || failures === patience) throw problem
      onPause()
      await pause(PAUSES[failures++], signal)
      offset = null
      part = SMALLEST_PART
    }
  }
  await memory.forget()
  return address.split('/').pop()
}

/** A page that is loaded anew goes on where it stopped. */
function ofThisTab(name) {
  return {
    read: () => sessionStorage.getItem(name),
    write: (address) => sessionStorage.setItem(name, address),
    forget: () => sessionStorage.removeItem(name),
  }
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

/** By XMLHttpRequest where there is one, since fetch does not tell how much has been sent. */
function sendPart(file, address, offset, length, headers, signal, onSent) {
  const all = { ...headers, 'Upload-Offset': offset, 'Content-Type': 'application/offset+octet-stream' }
  const part = file.slice(offset, offset + length)
  return 'XMLHttpRequest' in self ? sendFromPage(address, all, part, signal, onSent) : sendFromWorker(address, all, part, signal)
}

async function sendFromWorker(address, headers, body, signal) {
  const answer = await fetch(address, { method: 'PATCH', headers, body, signal })
  if (answer.status === 204) return Number(answer.headers.get('Upload-Offset'))
  throw await failure(answer.status, answer.redirected, answer.headers.get('Content-Type'), () => answer.text())
}

function sendFromPage(address, headers, part, signal, onSent) {
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest()
    const stop = () => { request.abort(); reject(new DOMException('given up', 'AbortError')) }
    request.open('PATCH', address)
    Object.entries(headers).forEach(([name, value]) => request.setRequestHeader(name, value))
    request.upload.addEventListener('progress', (event) => onSent(event.loaded))
    request.addEventListener('error', () => reject(new Error('broken off')))
    request.addEventListener('load', async () => {
      signal?.removeEventListener('abort', stop)
      if (request.status === 204) resolve(Number(request.getResponseHeader('Upload-Offset')))
      else reject(await failure(request.status, false, request.getResponseHeader('Content-Type'), () => request.responseText))
    })
    if (signal?.aborted) return stop()
    signal?.addEventListener('abort', stop, { once: true })
    request.send(part)
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
    const done = () => { clearTimeout(timer); self.removeEventListener('online', done); resolve() }
    const timer = setTimeout(done, milliseconds)
    self.addEventListener('online', done)
    signal?.addEventListener('abort', () => { done(); reject(new DOMException('given up', 'AbortError')) }, { once: true })
  })
}
