import './citizen.js'
import { initAll } from './moj-frontend.min.js'

initAll()
