// A screen for everyone: it warns after 75 seconds without a touch, and after 90 forgets who was there and what they
// typed. It opens nothing outside, downloads nothing, and prints numbers only. Without this, pages lead back by themselves.
import './keyboard.js'

const WARN_AFTER = 75_000
const END_AFTER = 90_000

const ending = document.getElementById('kiosk-end')
const warning = document.getElementById('kiosk-idle')
const isStart = document.querySelector('[data-mc-kiosk-start]') !== null
let timers = []

async function forget() {
  document.querySelectorAll('form').forEach((form) => form.reset())
  try {
    await fetch(ending.action, { method: 'POST', body: new URLSearchParams(new FormData(ending)), redirect: 'manual', signal: AbortSignal.timeout(5000) })
  } catch {
    // Without the server the page goes all the same; the session there ends by itself.
  } finally {
    window.location.replace('/kiosk')
  }
}

function rest() {
  timers.forEach(clearTimeout)
  timers = [setTimeout(() => warning.showModal(), WARN_AFTER), setTimeout(forget, END_AFTER)]
}

/** Nobody is warned at the first page before they have touched it. */
function stir() {
  if (!warning.open) rest()
}

for (const kind of ['pointerdown', 'keydown', 'input', 'wheel']) document.addEventListener(kind, stir, { passive: true })
document.getElementById('kiosk-stay').addEventListener('click', () => { warning.close(); rest() })
warning.addEventListener('close', rest)
ending.addEventListener('submit', (event) => { event.preventDefault(); forget() })
if (!isStart) rest()

// What the person before them saw is not behind the first page.
if (isStart) {
  history.pushState(null, '')
  window.addEventListener('popstate', () => history.pushState(null, ''))
}

document.addEventListener('click', (event) => {
  const link = event.target.closest?.('a[href]')
  if (!link) return
  if (link.origin !== window.location.origin || link.hasAttribute('download')) return event.preventDefault()
  link.removeAttribute('target')
}, true)

if (document.querySelector('.mc-slip80')) window.print()
