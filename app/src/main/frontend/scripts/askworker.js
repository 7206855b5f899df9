// What a page asks the worker that sends filings.

/** Whether the worker has sent the filing since it was started; waits for one that is under way. */
export async function wasSent(id) {
  const worker = (await navigator.serviceWorker.getRegistration('/'))?.active
  if (!worker) return false
  const { port1, port2 } = new MessageChannel()
  return new Promise((resolve) => {
    port1.onmessage = ({ data }) => resolve(data)
    worker.postMessage(id, [port2])
  })
}
