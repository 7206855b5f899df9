// The screen on the wall: asks for the board every three seconds, sounds and speaks when a number is called, and says
// since when it is out of date. Without this the page loads itself again every ten seconds.
const EVERY = 3000
const PATIENCE = 10000

const board = document.getElementById('board')
const lost = document.getElementById('lost')
const spoken = document.getElementById('spoken')
const button = document.getElementById('sound')
const { board: address, say, lost: lostText } = document.body.dataset

const callsOf = (element) => new Map([...element.querySelectorAll('[data-call]')].map((each) => [each.dataset.call, each.dataset]))

let known = callsOf(board)
let reached = new Date()
let sound

/** Two tones of our own, as in a railway station; nothing is loaded for it. */
function chime() {
  if (sound?.state !== 'running') return
  for (const [pitch, after] of [[659, 0], [523, 0.35]]) {
    const tone = sound.createOscillator()
    const volume = sound.createGain()
    const at = sound.currentTime + after
    tone.frequency.value = pitch
    volume.gain.setValueAtTime(0.0001, at)
    volume.gain.exponentialRampToValueAtTime(0.5, at + 0.03)
    volume.gain.exponentialRampToValueAtTime(0.0001, at + 0.6)
    tone.connect(volume).connect(sound.destination)
    tone.start(at)
    tone.stop(at + 0.65)
  }
}

function speak(text) {
  const voice = window.speechSynthesis?.getVoices().find((each) => each.lang.startsWith(document.documentElement.lang))
  if (!voice || sound?.state !== 'running') return
  const words = new SpeechSynthesisUtterance(text)
  words.voice = voice
  words.lang = voice.lang
  words.rate = 0.9
  window.speechSynthesis.speak(words)
}

function call({ number, desk }) {
  const text = say.replace('{number}', number).replace('{desk}', desk)
  spoken.textContent = text
  chime()
  setTimeout(() => speak(text), 1100)
}

function show(html) {
  const next = new DOMParser().parseFromString(html, 'text/html').body
  const version = next.querySelector('[data-version]')?.dataset.version
  if (!version) throw new Error('not a board')
  // A new release has come: the page takes its own new version.
  if (version !== board.querySelector('[data-version]').dataset.version) return window.location.reload()
  const calls = callsOf(next)
  board.replaceChildren(...next.childNodes)
  const fresh = [...calls].filter(([id]) => !known.has(id)).map(([, each]) => each)
  known = calls
  // The one called last stands first; whoever was called before it is announced before it.
  fresh.reverse().forEach((each, at) => setTimeout(call, at * 6000, each))
}

async function look() {
  try {
    const answer = await fetch(address, { cache: 'no-store', signal: AbortSignal.timeout(PATIENCE) })
    if (!answer.ok) throw new Error(answer.status)
    show(await answer.text())
    reached = new Date()
    lost.hidden = true
  } catch {
    lost.textContent = lostText.replace('{time}', reached.toLocaleTimeString('vi-VN', { hour: '2-digit', minute: '2-digit' }))
    lost.hidden = false
  }
  setTimeout(look, EVERY)
}

function offerSound() {
  sound = new AudioContext()
  const settle = () => { button.hidden = sound.state === 'running' }
  sound.addEventListener('statechange', settle)
  button.addEventListener('click', () => sound.resume().then(() => { settle(); chime() }))
  settle()
}

if ('AudioContext' in window) offerSound()
setTimeout(look, EVERY)
