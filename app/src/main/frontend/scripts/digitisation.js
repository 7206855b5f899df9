// Papers come in by dropping and pasting too; a chosen file needs no further click.

/**
 * Hands the files over by the form's own field, as if they had been chosen: where they are sent ahead in parts, the form
 * goes when the last has arrived.
 */
function handIn(form, files) {
  const field = form.querySelector('input[type=file]')
  if (!field || files.length === 0) return
  field.files = files
  field.dispatchEvent(new Event('change', { bubbles: true }))
  form.requestSubmit()
}

document.querySelectorAll('[data-mc-drop]').forEach((form) => {
  const over = (event) => {
    event.preventDefault()
    form.classList.toggle('mc-drop--over', event.type === 'dragover')
  }
  form.addEventListener('dragover', over)
  form.addEventListener('dragleave', over)
  form.addEventListener('drop', (event) => {
    over(event)
    handIn(form, event.dataTransfer.files)
  })
})

// Into the paper where the focus lies, or the only one there is.
document.addEventListener('paste', (event) => {
  const forms = [...document.querySelectorAll('[data-mc-drop]')]
  const form = document.activeElement?.closest('.mc-digital')?.querySelector('[data-mc-drop]') ?? (forms.length === 1 ? forms[0] : null)
  if (form && event.clipboardData?.files.length > 0) {
    event.preventDefault()
    handIn(form, event.clipboardData.files)
  }
})
