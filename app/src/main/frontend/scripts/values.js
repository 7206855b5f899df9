// What stands in a form, as pairs of names and values; put back again; and held against what stands there now.
import { makeRoomFor } from './rows.js'

/** Fields that belong to one page and not to what was typed. */
const PASSING = ['_csrf', 'seen', 'save', 'act']

export function valuesOf(form) {
  return [...new FormData(form)].filter(([name, value]) => typeof value === 'string' && !PASSING.includes(name) && (value || !name.endsWith('.upload')))
}

const fieldsOf = (form, name) => [...form.elements].filter((field) => field.name === name && !PASSING.includes(name) && field.type !== 'file')

/** Puts the values back; what they do not name is emptied. */
export function putBack(form, values) {
  values.forEach(([name]) => makeRoomFor(form, name))
  const left = values.map((pair) => [...pair])
  for (const field of form.elements) {
    if (!field.name || PASSING.includes(field.name) || ['file', 'submit', 'button', 'fieldset', 'hidden'].includes(field.type)) continue
    if (['radio', 'checkbox'].includes(field.type)) {
      field.checked = values.some(([name, value]) => name === field.name && value === field.value)
    } else {
      const at = left.findIndex(([name]) => name === field.name)
      field.value = at < 0 ? '' : left.splice(at, 1)[0][1]
    }
    if ((field.checked || (field.value && field.type !== 'checkbox' && field.type !== 'radio')) && field.closest('details')) field.closest('details').open = true
  }
}

const isChoice = (field) => ['radio', 'checkbox'].includes(field.type)

function standsAsSent(field) {
  if (isChoice(field)) return field.checked === field.defaultChecked
  if (field.options) return field.value === ([...field.options].find((option) => option.defaultSelected) ?? field.options[0])?.value
  return field.value === field.defaultValue
}

/**
 * What somebody typed before the scripts were there. The answer puts it back over what was put back meanwhile, and says
 * whether that changed anything.
 */
export function typedIn(form) {
  const typed = [...form.elements]
    .filter((field) => field.name && !['file', 'submit', 'button', 'fieldset', 'hidden'].includes(field.type) && !standsAsSent(field))
    .map((field) => ({ field, checked: field.checked, value: field.value }))
  return () => typed.filter(({ field, checked, value }) => {
    const isNew = isChoice(field) ? field.checked !== checked : field.value !== value
    if (isChoice(field)) field.checked = checked
    else field.value = value
    return isNew
  }).length > 0
}

/** Each field in which the values differ from the form: what it is called, what was kept, what stands there. */
export function differences(form, values) {
  const grouped = (pairs) => Map.groupBy ? Map.groupBy(pairs, ([name]) => name) : group(pairs)
  const [kept, there] = [grouped(values), grouped(valuesOf(form))]
  return [...new Set([...kept.keys(), ...there.keys()])]
    .map((name) => ({ name, here: texts(form, name, kept.get(name)), there: texts(form, name, there.get(name)) }))
    .filter((each) => each.here !== each.there && !['case', 'declared'].includes(each.name) && !each.name.endsWith('.upload'))
    .map((each) => ({ ...each, label: labelOf(form, each.name) }))
}

/** @param words for this device and for what stands there */
export function lineOfDifference(difference, words) {
  const line = document.createElement('li')
  line.append(Object.assign(document.createElement('strong'), { textContent: difference.label }))
  for (const side of ['here', 'there']) line.append(document.createElement('br'), `${words[side]}: ${difference[side] || '–'}`)
  return line
}

function group(pairs) {
  const groups = new Map()
  pairs.forEach((pair) => groups.set(pair[0], [...(groups.get(pair[0]) ?? []), pair]))
  return groups
}

/** As the screen says them: the words of a choice rather than its value. */
function texts(form, name, pairs = []) {
  return pairs.map(([, value]) => {
    const fields = fieldsOf(form, name)
    const list = fields.find((field) => field.options)
    if (list) return [...list.options].find((option) => option.value === value && value)?.textContent ?? ''
    const choice = fields.find((field) => ['radio', 'checkbox'].includes(field.type) && field.value === value)
    return choice ? choice.labels[0].textContent.trim() : value.trim()
  }).filter(Boolean).join(', ')
}

/** The question of a field; for a choice or a part of a date, that of its group. */
export function labelOf(form, name) {
  const named = (sought) => [...form.elements].find((each) => each.name === sought)
  const field = named(name) ?? named(name.replace(/\.\d+\./, '.0.'))
  if (!field) return name
  const legend = field.closest('fieldset')?.querySelector('legend')?.textContent.trim()
  const own = field.labels?.[0]?.textContent.trim() ?? name
  if (['radio', 'checkbox', 'file'].includes(field.type)) return legend ?? own
  return /\.(day|month|year)$/.test(name) && legend ? `${legend} – ${own}` : own
}

/**
 * The fields that plainly are missing, so that nobody walks home with a form that comes back; the server stays the judge.
 *
 * files: those that are kept on the device.
 */
export function missingIn(form, files) {
  return [...form.elements].filter((field) => {
    if (['place', 'phone'].includes(field.name)) return !field.value.trim()
    if (field.name === 'declared') return !field.checked
    if (field.type === 'file') return !hasPaper(form, field, files)
    const isOwn = field.name?.split('.').length === 2 && !field.closest('details')
    return isOwn && field.required && (field.type === 'checkbox' ? !field.checked : !field.value.trim())
  })
}

/** A file here, on its way or at the server, something taken from what is held, or the reason why none is needed. */
function hasPaper(form, field, files) {
  return files.some((file) => file.field === field.name)
    || Boolean(form.elements[`${field.name}.why`]?.value.trim())
    || field.closest('.mc-form-row').querySelector('[data-mc-there], [data-state=sent]') !== null
}
