// Sends a filing that was kept on this device, once, however often it is tried: the draft is the key of its dossier, the
// save is the key of what was typed, and one tab or worker at a time has its turn. Knows no page.
import { addressOf, dropFile, filesOf, filing, forget, keepFile, keepFiling } from './device.js'
import { keepPage, reasonIn, valueOf } from './keptpage.js'
import { send } from './tus.js'

/** How many broken connections in a row an upload bears before the whole waits for another time. */
const PATIENCE = 3

/** How long an answer may take, in milliseconds; a connection that died without a word would hold everybody's turn for ever. */
const LONGEST = 120_000

/** It could not be sent now, and can be later; nothing is lost. */
export class Later extends Error {}

/**
 * Sends what is kept under the address, if it waits to be sent, and answers what became of it:
 * sent (with the address of the receipt), gone (sent or deleted elsewhere), or why it stays: signon, foreign, changed,
 * refused (with the answer), stopped (with the reason). Throws Later when there is no way through.
 */
export function deliver(id) {
  const turn = () => deliverNow(id)
  return navigator.locks ? navigator.locks.request(`motcua-filing ${id}`, turn) : turn()
}

async function deliverNow(id) {
  const kept = await filing(id)
  if (!kept) return { state: 'gone' }
  if (!['waiting', 'signon'].includes(kept.state)) return { state: kept.state }
  const { answer, page, state } = await asked(kept)
  if (state) return become(kept, state, answer, page)
  const arrived = attribute(page, 'data-saved') === kept.save
  if (!arrived && valueOf(page, 'seen') !== kept.seen) return become(kept, 'changed', answer, page)
  const token = valueOf(page, '_csrf')
  const files = arrived ? [] : await upload(kept, token)
  return post(kept, token, files)
}

/** The answer, read to its end, with what it means; no state for a page of the filing. */
async function asked(kept, request = {}) {
  let answer
  let page
  try {
    answer = await fetch(addressOf(kept), { cache: 'no-store', signal: AbortSignal.timeout(LONGEST), ...request })
    page = await answer.text()
  } catch (broken) {
    throw new Later(broken.message)
  }
  return { answer, page, state: meaning(answer, page) }
}

function meaning(answer, page) {
  const { pathname } = new URL(answer.url)
  if (answer.redirected && pathname.startsWith('/sign-on')) return 'signon'
  if (answer.redirected && pathname.endsWith('/receipt') && answer.ok) return 'sent'
  if (answer.status === 404) return 'foreign'
  if (answer.status === 409) return 'changed'
  if ([403, 408, 429].includes(answer.status) || answer.status >= 500) throw new Later(`answered ${answer.status}`)
  const isPage = !answer.redirected && [200, 422].includes(answer.status) && page.includes('data-mc-whole')
  return isPage ? null : 'stopped'
}

async function become(kept, state, answer, page) {
  if (state === 'sent') {
    await forget(kept.id)
    return { state, receipt: answer.url }
  }
  const reason = reasonIn(page)
  await keepFiling({ ...kept, state, reason })
  return { state, reason }
}

async function upload(kept, token) {
  const files = await filesOf(kept.id)
  for (const file of files) {
    const memory = {
      read: () => file.address,
      write: (address) => keepFile(Object.assign(file, { address })),
      forget: () => {},
    }
    const content = new File([file.content], file.name, { type: file.content.type })
    try {
      file.upload = await send(content, { endpoint: kept.uploads, token, memory, patience: PATIENCE })
    } catch (problem) {
      throw new Later(problem.message)
    }
  }
  return files
}

async function post(kept, token, files) {
  const body = new URLSearchParams(kept.values)
  for (const [name, value] of [['_csrf', token], ['seen', kept.seen], ['save', kept.save], ['act', 'send']]) body.append(name, value)
  files.forEach((file) => body.append(`${file.field}.upload`, file.upload))
  const { answer, page, state } = await asked(kept, { method: 'POST', body })
  if (state) return become(kept, state, answer, page)
  return refused(kept, page, answer, files)
}

/** What was right is in the draft now; what was not stays here, with the page that says why. */
async function refused(kept, page, answer, files) {
  const bad = [...page.matchAll(/data-mc-refused="([^"]*)"/g)].map((match) => match[1])
  for (const file of files) {
    if (bad.includes(file.upload)) await keepFile({ ...file, address: null, upload: null })
    else await dropFile(file.key)
  }
  await keepFiling({ ...kept, state: 'refused', seen: valueOf(page, 'seen') })
  await keepPage(kept.id, page, answer.headers).catch(() => { /* the page before stays, and is asked about when it is opened */ })
  return { state: 'refused', page }
}

function attribute(page, name) {
  return page.match(new RegExp(`${name}="([^"]*)"`))?.[1] ?? ''
}
