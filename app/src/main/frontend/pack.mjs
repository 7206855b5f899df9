// Fetches the pinned packages and packs what browsers get into one folder named by its content:
//   node pack.mjs <classes folder>
// Writes <classes>/static/assets/<hash>/… with a gzip copy of each text file, <classes>/papers/fonts with the faces that
// papers are printed in, and <classes>/assets.properties.
// Does nothing when neither the lock file nor a source changed since the last run.
import { execFileSync } from 'node:child_process'
import { createHash } from 'node:crypto'
import * as fs from 'node:fs'
import * as path from 'node:path'
import { gzipSync } from 'node:zlib'

const here = import.meta.dirname ?? path.dirname(new URL(import.meta.url).pathname)
const classes = path.resolve(process.argv[2])
const assets = path.join(classes, 'static', 'assets')
const fonts = path.join(classes, 'papers', 'fonts')
const modules = path.join(here, 'node_modules')

const sha = (content) => createHash('sha256').update(content).digest('hex').slice(0, 16)
const read = (...parts) => fs.readFileSync(path.join(...parts), 'utf8')
const govuk = (file) => read(modules, 'govuk-frontend/dist/govuk', file)
const moj = (...file) => read(modules, '@ministryofjustice/frontend/moj', ...file)

/** Runs npm ci unless the installed packages are the ones of the lock file. */
function fetchPackages() {
  const marker = path.join(modules, '.fetched')
  const wanted = sha(read(here, 'package-lock.json'))
  if (fs.existsSync(marker) && fs.readFileSync(marker, 'utf8') === wanted) return
  execFileSync('npm', ['ci', '--no-audit', '--no-fund', '--ignore-scripts', '--loglevel=error'], { cwd: here, stdio: 'inherit' })
  fs.writeFileSync(marker, wanted)
}

/** The systems' own typeface and crest are not ours to use; the reader's system font draws Vietnamese at no cost. */
function rebrand(css) {
  const ours = css
    .replace(/@charset "UTF-8";/, '')
    .replace(/\/\*! Copyright[^*]*\*\//, '')
    .replace(/@font-face\{[^}]*GDS Transport[^}]*\}/g, '')
    .replaceAll('GDS Transport,arial,sans-serif', 'var(--mc-font)')
    .replace(/url\(\/assets\/images\/govuk-crest\.svg\)/g, 'none')
    .replace(/\/\*# sourceMappingURL=[^*]*\*\//, '')
  if (/GDS Transport|crest\.(svg|png)/.test(ours)) throw new Error('the design system still carries a protected typeface or crest')
  return ours
}

const script = (source) => source.replace(/\/\/# sourceMappingURL=.*\s*$/, '')

/**
 * Scripts as one, each after those that it imports, without lines that are comments: a weak line pays two seconds for each
 * file of its own, and a worker may import none.
 */
function together(...names) {
  return names.map((name) => read(here, 'scripts', name)
    .replace(/^import .* from '\.\/[\w.]+'$/gm, '')
    .replace(/^ *(\/\/|\/\*\*|\*).*\n/gm, '')
    .replace(/^export (?=(async )?(function|class|const|let) )/gm, '')).join('\n')
}

/** Images that a stylesheet refers to, by the names under which it finds them beside itself. */
function imagesOf(css) {
  const folder = path.join(modules, '@ministryofjustice/frontend/moj/assets/images')
  const names = new Set([...css.matchAll(/url\(images\/([\w.-]+)\)/g)].map((match) => match[1]))
  return Object.fromEntries([...names].map((name) => [`images/${name}`, fs.readFileSync(path.join(folder, name))]))
}

/** The rules of single tasks, one file each, in the order of their names. */
function parts(audience) {
  return stylesheets(audience).map((file) => read(here, file)).join('')
}

function stylesheets(audience) {
  const folder = path.join('styles', audience)
  if (!fs.existsSync(path.join(here, folder))) return []
  return fs.readdirSync(path.join(here, folder)).sort().map((file) => path.join(folder, file))
}

function contents() {
  const base = rebrand(govuk('govuk-frontend.min.css'))
  const theme = read(here, 'styles/theme.css') + parts('all')
  const citizen = '@charset "UTF-8";' + base + theme
  const staff = ('@charset "UTF-8";' + base + rebrand(moj('moj-frontend.min.css')) + theme + read(here, 'styles/staff.css') + parts('staff'))
    .replaceAll('url(/assets/images/', 'url(images/')
  return {
    'citizen.css': citizen,
    'staff.css': staff,
    'kiosk.css': read(here, 'styles/kiosk.css'),
    'kiosk.js': read(here, 'scripts/kiosk.js'),
    'keyboard.js': read(here, 'scripts/keyboard.js'),
    'screen.css': read(here, 'styles/screen.css'),
    'screen.js': read(here, 'scripts/screen.js'),
    'citizen.js': read(here, 'scripts/citizen.js'),
    'staff.js': read(here, 'scripts/staff.js'),
    'keep.js': together('device.js', 'keptpage.js', 'blank.js', 'keep.js'),
    'offline.js': together('device.js', 'keptpage.js', 'tus.js', 'outbox.js', 'photo.js', 'rows.js', 'askworker.js', 'values.js', 'keptfile.js', 'offline.js'),
    'worker.js': together('device.js', 'keptpage.js', 'tus.js', 'outbox.js', 'worker.js'),
    'upload.js': together('tus.js', 'photo.js', 'upload.js'),
    'digitisation.js': read(here, 'scripts/digitisation.js'),
    'govuk-frontend.min.js': script(govuk('govuk-frontend.min.js')),
    'moj-frontend.min.js': script(moj('moj-frontend.min.js')),
    'htmx.min.js': read(modules, 'htmx.org/dist/htmx.min.js'),
    'favicon.svg': read(here, 'images/favicon.svg'),
    'licences.txt': read(here, 'licences.txt'),
    ...imagesOf(staff),
  }
}

function write(files) {
  const broken = Object.entries(files).filter(([, content]) => /^(<{7}|>{7}) /m.test(content)).map(([name]) => name)
  if (broken.length > 0) throw new Error(`marks of an unresolved merge in ${broken}`)
  const folder = sha(Object.entries(files).map(([name, content]) => name + sha(content)).join())
  fs.rmSync(assets, { recursive: true, force: true })
  for (const [name, content] of Object.entries(files)) {
    const target = path.join(assets, folder, name)
    fs.mkdirSync(path.dirname(target), { recursive: true })
    fs.writeFileSync(target, content)
    if (!/\.(png|woff2)$/.test(name)) fs.writeFileSync(target + '.gz', gzipSync(content, { level: 9 }))
  }
  return folder
}

/** What papers are written with: Vietnamese and the other Latin letters, signs of punctuation, money and lists. */
const LETTERS = [
  [0x20, 0x7e], [0xa0, 0x24f], [0x300, 0x309], [0x31b, 0x31b], [0x323, 0x323], [0x1e00, 0x1eff], [0x2010, 0x2027], [0x2030, 0x203a],
  [0x20ab, 0x20ac], [0x2116, 0x2116], [0x2190, 0x2193], [0x2260, 0x2265], [0x25a0, 0x25a1], [0x25cf, 0x25cf],
].map(([first, last]) => String.fromCodePoint(...Array.from({ length: last - first + 1 }, (_, at) => first + at))).join('')

const FACES = { 'Tinos-Regular': '400Regular', 'Tinos-Italic': '400Regular_Italic', 'Tinos-Bold': '700Bold', 'Tinos-BoldItalic': '700Bold_Italic' }

/** The faces cut down to those letters: reading them takes most of the time in which a page is printed. */
async function writeFonts() {
  const { default: subset } = await import('subset-font')
  const from = path.join(modules, '@expo-google-fonts/tinos')
  fs.mkdirSync(fonts, { recursive: true })
  for (const [face, folder] of Object.entries(FACES)) {
    const whole = fs.readFileSync(path.join(from, folder, `Tinos_${folder}.ttf`))
    fs.writeFileSync(path.join(fonts, `${face}.ttf`), await subset(whole, LETTERS, { targetFormat: 'truetype', noLayoutClosure: true }))
  }
  fs.copyFileSync(path.join(from, 'LICENSE_FONT'), path.join(fonts, 'LICENSE.txt'))
}

function sources() {
  const own = ['scripts', 'images'].flatMap((dir) => fs.readdirSync(path.join(here, dir)).sort().map((file) => path.join(dir, file)))
  const styles = ['styles/theme.css', 'styles/staff.css', 'styles/screen.css', 'styles/kiosk.css', ...stylesheets('all'), ...stylesheets('staff')]
  return sha(['pack.mjs', 'package-lock.json', 'licences.txt', ...styles, ...own].map((file) => read(here, file)).join('\0'))
}

const manifest = path.join(classes, 'assets.properties')
const wanted = `sources=${sources()}`
if (fs.existsSync(manifest) && fs.existsSync(assets) && fs.existsSync(path.join(fonts, 'LICENSE.txt')) && fs.readFileSync(manifest, 'utf8').includes(wanted)) process.exit(0)
fetchPackages()
await writeFonts()
fs.writeFileSync(manifest, `folder=${write(contents())}\n${wanted}\n`)
