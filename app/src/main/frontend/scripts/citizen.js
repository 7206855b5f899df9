// Pages work without this; with it, focus goes to the errors and a second click on a button sends nothing twice.
import { initAll } from './govuk-frontend.min.js'

document.body.classList.add('js-enabled')
if ('noModule' in HTMLScriptElement.prototype) document.body.classList.add('govuk-frontend-supported')
initAll()

if (document.querySelector('[data-mc-upload]')) import('./upload.js')
