// Rows of a table in a form, added and taken away without asking the server; it takes them in any number, with gaps.

/** The table's field set for a button that adds a row to it or takes one away. */
const tableOf = (button) => button.closest('fieldset:not(.mc-form-row)')
const rowsOf = (table) => [...table.querySelectorAll(':scope > .mc-form-row')]

/** Whether the button is one of them; then it has done its work. */
export function pressed(button) {
  const name = button.name ?? ''
  if (!/^q\..*\.(add|drop)$/.test(name)) return false
  const table = tableOf(button)
  if (name.endsWith('.add')) addRow(table)
  else if (rowsOf(table).length > 1) button.closest('.mc-form-row').remove()
  return true
}

/** Adds rows to the table of a field that is not there, until it is. */
export function makeRoomFor(form, name) {
  const at = name.match(/^(q\.[\w.]*?)\.(\d+)\./)
  const table = at && document.getElementById(at[1])
  while (table && !form.elements[name] && rowsOf(table).length < 50) addRow(table)
}

function addRow(table) {
  const last = rowsOf(table).at(-1)
  const row = last.cloneNode(true)
  const prefix = `${table.id}.`
  const before = Number(last.querySelector('[name]').name.slice(prefix.length).split('.')[0])
  const renamed = (text) => text.replaceAll(`${prefix}${before}.`, `${prefix}${before + 1}.`)
  row.querySelectorAll('[name], [id], [for], [aria-describedby]').forEach((each) => {
    for (const attribute of ['name', 'id', 'for', 'aria-describedby'])
      if (each.hasAttribute(attribute)) each.setAttribute(attribute, renamed(each.getAttribute(attribute)))
  })
  row.querySelectorAll('input, textarea').forEach((field) => {
    if (['radio', 'checkbox'].includes(field.type)) field.checked = false
    else field.value = ''
  })
  row.querySelectorAll('select').forEach((field) => { field.selectedIndex = 0 })
  row.querySelectorAll('.govuk-error-message').forEach((error) => error.remove())
  row.querySelectorAll('[name$=".drop"]').forEach((button) => { button.value = before + 1 })
  const legend = row.querySelector('legend')
  legend.textContent = legend.textContent.replace(/\d+/, rowsOf(table).length + 1)
  last.after(row)
}
