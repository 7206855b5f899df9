import './citizen.js'
import './digitisation.js'
import { initAll } from './moj-frontend.min.js'

initAll()

// Fields that ask for more than a page without scripts can do, such as taking the first hit on Enter.
document.querySelectorAll('[data-mc-with-scripts]').forEach((field) => { field.disabled = false })
// What is typed shows in its preview a moment after the last key.
document.querySelectorAll('form[data-mc-preview]').forEach((form) => {
  const button = document.getElementById(form.dataset.mcPreview)
  let waiting
  form.addEventListener('input', () => {
    clearTimeout(waiting)
    waiting = setTimeout(() => form.requestSubmit(button), 700)
  })
  form.requestSubmit(button)
})

// An open group of the navigation lies over the page: Escape and whatever happens outside close it.
const groups = document.querySelectorAll('.mc-nav-group')
const closeGroups = (except) => groups.forEach((group) => { if (!group.contains(except)) group.open = false })
document.addEventListener('click', (event) => closeGroups(event.target))
document.addEventListener('focusin', (event) => closeGroups(event.target))
groups.forEach((group) => group.addEventListener('keydown', (event) => {
  if (event.key !== 'Escape') return
  group.open = false
  group.querySelector('summary').focus()
}))

// What leads away from a form asks first, if something was entered there or stands there again from an earlier round.
const isEntered = (field) => {
  if (!field.matches('input:not([type=hidden]), select, textarea')) return false
  if (field.options) return field.selectedIndex !== Math.max(0, [...field.options].findIndex((each) => each.defaultSelected))
  return field.value !== field.defaultValue || field.checked !== field.defaultChecked
}
const hasEntries = () => [...document.querySelectorAll('main form[method=post]')].some((form) =>
  !form.closest('[data-mc-asks]') && ('mcEntered' in form.dataset || [...form.elements].some(isEntered)))
document.querySelectorAll('[data-mc-asks]').forEach((way) => way.addEventListener(way.matches('a') ? 'click' : 'submit', (event) => {
  if (hasEntries() && !window.confirm(way.dataset.mcAsks)) event.preventDefault()
}))

// The keys that a button or link shows beside its text; letters alone are never shortcuts, and input methods keep theirs.
document.addEventListener('keydown', (event) => {
  if (event.isComposing || event.repeat) return
  const keys = [event.ctrlKey && 'Control', event.altKey && 'Alt', event.shiftKey && 'Shift', event.key].filter(Boolean).join('+')
  const target = [...document.querySelectorAll('[aria-keyshortcuts]')].find((each) => each.getAttribute('aria-keyshortcuts') === keys)
  if (!target) return
  event.preventDefault()
  target.click()
})
