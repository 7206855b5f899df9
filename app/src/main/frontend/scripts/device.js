// What this device keeps of filings until they are sent: one record each, and the files that belong to it.
const NAME = 'motcua-filings'

/** Also the name of the cache that holds their pages. */
export const KEPT_FILINGS = NAME

let opened

function database() {
  opened ??= new Promise((resolve, reject) => {
    const request = indexedDB.open(NAME, 1)
    request.onupgradeneeded = () => {
      request.result.createObjectStore('filings', { keyPath: 'id' })
      request.result.createObjectStore('files', { keyPath: 'key', autoIncrement: true }).createIndex('filing', 'filing')
    }
    request.onsuccess = () => resolve(request.result)
    request.onerror = () => reject(request.error)
  })
  return opened
}

/** Answers what the request gave, once it is on the disk. */
async function done(stores, mode, work) {
  const base = await database()
  return new Promise((resolve, reject) => {
    const transaction = base.transaction(stores, mode)
    const request = work(...stores.map((name) => transaction.objectStore(name)))
    transaction.oncomplete = () => resolve(request?.result)
    transaction.onerror = () => reject(transaction.error)
    transaction.onabort = () => reject(transaction.error)
  })
}

/** Where the page of a filing is; one that was begun here says more than its id. */
export const addressOf = (kept) => kept.address ?? kept.id

export const filing = (id) => done(['filings'], 'readonly', (filings) => filings.get(id))
export const filings = () => done(['filings'], 'readonly', (filings) => filings.getAll())
export const keepFiling = (kept) => done(['filings'], 'readwrite', (filings) => filings.put(kept))
export const filesOf = (id) => done(['files'], 'readonly', (files) => files.index('filing').getAll(id))
export const keepFile = (file) => done(['files'], 'readwrite', (files) => files.put(file))
export const dropFile = (key) => done(['files'], 'readwrite', (files) => files.delete(key))

/** Everything of one filing: what was typed, its files, its page, and with the last one the stylesheets and scripts. */
export async function forget(id) {
  await done(['filings', 'files'], 'readwrite', (filings, files) => {
    filings.delete(id)
    files.index('filing').getAllKeys(id).onsuccess = (event) => event.target.result.forEach((key) => files.delete(key))
  })
  await (await caches.open(NAME)).delete(id)
  if ((await filings()).length === 0) await caches.delete(NAME)
}
