// A file that is kept on this device until its filing is sent.
import { filesOf, keepFile } from './device.js'

/** The most bytes of files that one filing may keep. */
const MOST_BYTES = 40 * 1024 * 1024
/** For one paper. */
const MOST_FILES = 10

/** Keeps one more of the filing in that field; the answer says what became of it: kept, empty, large or full. */
export async function keepOne(filing, field, content) {
  if (content.size === 0) return 'empty'
  const there = await filesOf(filing)
  const bytes = there.reduce((sum, each) => sum + each.content.size, content.size)
  if (bytes > MOST_BYTES || there.filter((each) => each.field === field).length >= MOST_FILES) return 'large'
  try {
    await keepFile({ filing, field, name: content.name, content })
    return 'kept'
  } catch {
    return 'full'
  }
}

/**
 * In the list of its field.
 *
 * @param remove the word on the button that takes it away, and what that does
 */
export function lineOf(file, remove, onRemove) {
  const line = document.createElement('li')
  line.dataset.mcKeptFile = ''
  const name = Object.assign(document.createElement('span'), { className: 'mc-uploads__name', textContent: file.name })
  const size = Object.assign(document.createElement('span'), { textContent: `${Math.ceil(file.content.size / 1024)} kB` })
  const button = Object.assign(document.createElement('button'), { type: 'button', textContent: remove })
  button.append(Object.assign(document.createElement('span'), { className: 'govuk-visually-hidden', textContent: ` ${file.name}` }))
  button.addEventListener('click', onRemove)
  line.append(name, size, button)
  return line
}
