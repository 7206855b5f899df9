// The keyboard on the screen of a kiosk: a letter, then its mark, by two touches; no input method to know. A keyboard on
// the table works beside it, and every key can be reached by Tab.
const LETTERS = ['qwertyuiop', 'asdfghjkl', 'zxcvbnm']
const DIGITS = ['123', '456', '789', '0-/']
const MARKS = [
  ['ˆ', '\u0302', 'dấu mũ'], ['˘', '\u0306', 'dấu trăng'], ['ơ ư', '\u031b', 'dấu móc ơ ư'], ['đ', 'đ', 'đ'], ['´', '\u0301', 'dấu sắc'],
  ['`', '\u0300', 'dấu huyền'], ['?', '\u0309', 'dấu hỏi'], ['~', '\u0303', 'dấu ngã'], ['.', '\u0323', 'dấu nặng'],
]
const TONES = '\u0301\u0300\u0309\u0303\u0323'
const FITS = { '\u0302': 'aeo', '\u0306': 'a', '\u031b': 'ou' }
const TYPED = 'input:not([type]), input[type=text], input[type=search], input[type=tel], input[type=email], input[type=number], input[type=password], textarea'

const board = document.getElementById('keyboard')
const words = board.dataset
let field
let shifted = false
let digits = false

/** The letter with the mark, or as it was where the two do not go together; the same mark again takes it away. */
export function marked(letter, mark) {
  if (mark === 'đ') return { d: 'đ', D: 'Đ', đ: 'd', Đ: 'D' }[letter] ?? letter
  const parts = [...letter.normalize('NFD')]
  const base = parts[0]
  let own = parts.slice(1)
  const isTone = TONES.includes(mark)
  if (!(isTone ? 'aeiouy' : FITS[mark]).includes(base.toLowerCase())) return letter
  const had = own.includes(mark)
  own = own.filter((each) => TONES.includes(each) !== isTone)
  if (!had) own.push(mark)
  return (base + own.join('')).normalize('NFC')
}

function put(text, before = 0) {
  const at = field.selectionStart ?? field.value.length
  const to = field.selectionEnd ?? field.value.length
  if (field.maxLength >= 0 && field.value.length - (to - at) - before + text.length > field.maxLength) return
  try {
    field.setRangeText(text, Math.max(0, at - before), to, 'end')
  } catch {
    field.value = field.value.slice(0, field.value.length - before) + text
  }
  field.dispatchEvent(new Event('input', { bubbles: true }))
}

function mark(sign) {
  const at = field.selectionStart ?? field.value.length
  const last = field.value.slice(0, at).normalize('NFC').slice(-1)
  if (last) put(marked(last, sign), 1)
}

function key(label, act, name, kind) {
  const button = document.createElement('button')
  button.type = 'button'
  button.className = `mc-keyboard__key${kind ? ` mc-keyboard__key--${kind}` : ''}`
  button.textContent = label
  if (name) button.setAttribute('aria-label', name)
  // The field keeps the focus and its caret while fingers type.
  button.addEventListener('pointerdown', (event) => event.preventDefault())
  button.addEventListener('click', act)
  return button
}

function row(...keys) {
  const line = document.createElement('div')
  line.className = 'mc-keyboard__row'
  line.append(...keys)
  return line
}

const letter = (each) => key(shifted ? each.toUpperCase() : each, () => {
  put(shifted ? each.toUpperCase() : each)
  if (shifted) { shifted = false; draw() }
})

function draw() {
  const last = row(
    key(words.digits, () => { digits = !digits; draw() }, undefined, 'wide'),
    key(words.space, () => put(' '), undefined, 'wide'),
    key(words.delete, () => put('', field.selectionStart === field.selectionEnd ? 1 : 0), undefined, 'wide'),
    key(words.close, hide, undefined, 'wide'))
  const rows = digits
    ? DIGITS.map((line) => row(...[...line].map(letter)))
    : [
        row(...MARKS.map(([label, sign, name]) => key(label, () => mark(sign), name, 'mark'))),
        ...LETTERS.map((line, at) => row(...(at === 2 ? [key(words.shift, () => { shifted = !shifted; draw() }, undefined, 'wide')] : []), ...[...line].map(letter))),
      ]
  board.replaceChildren(...rows, last)
}

function show(target) {
  const numeric = target.inputMode === 'numeric' || target.inputMode === 'tel' || target.type === 'tel'
  field = target
  if (board.hidden || numeric !== digits) {
    digits = numeric
    draw()
  }
  board.hidden = false
  document.body.style.setProperty('padding-bottom', `${board.offsetHeight + 20}px`)
  target.scrollIntoView({ block: 'center' })
}

function hide() {
  board.hidden = true
  document.body.style.removeProperty('padding-bottom')
}

document.addEventListener('focusin', ({ target }) => {
  if (target.matches?.(TYPED) && !target.readOnly && !target.disabled) show(target)
  else if (!board.contains(target)) hide()
})
