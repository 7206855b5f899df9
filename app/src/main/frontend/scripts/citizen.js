// Pages work without this; with it, focus goes to the errors and a second click on a button sends nothing twice.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
initAll()

if (document.querySelector('[data-mc-upload]')) import('./upload.js')

// Prints the paper in the frame that the button names, or the page itself.
document.querySelectorAll('[data-mc-print]').forEach((button) => {
  button.hidden = false
  button.addEventListener('click', () => {
    const frame = document.getElementById(button.dataset.mcPrint)
    const paper = frame ? frame.contentWindow : window
    paper.focus()
    paper.print()
    // Keys pressed within a frame are not heard by the page.
    button.focus()
  })
})
if (document.querySelector('[data-mc-keep], [data-mc-kept-list], [data-mc-kept-filings], [data-mc-blanks]')) import('./keep.js')
if (document.querySelector('[data-mc-keeping]')) import('./offline.js')

// A filing that was sent leaves nothing on a device that kept it.
if (document.querySelector('[data-mc-receipt]') && 'caches' in self) caches.has('motcua-filings').then((keeps) => keeps && import('./keep.js'))
