// A file that is kept on this device, in the list of its field.

/** @param remove the word on the button that takes it away, and what that does */
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
