import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'

/**
 * Whether node_modules holds what package-lock.json asks for. npm keeps its own record of what it
 * installed; comparing versions is right even after somebody ran `npm install` by hand.
 */
export default function packagesAreCurrent() {
  const installed = packagesIn('node_modules/.package-lock.json')
  const wanted = packagesIn('package-lock.json')
  if (!installed) return false
  return !wanted || Object.entries(wanted).every(([path, entry]) => isThere(path, entry, installed))
}

function packagesIn(file) {
  const path = join(checkout, file)
  return existsSync(path) ? JSON.parse(readFileSync(path, 'utf8')).packages : null
}

/** Packages for other platforms are optional and rightly absent; the first entry is the project itself. */
function isThere(path, entry, installed) {
  if (path === '') return true
  if (!installed[path]) return entry.optional === true
  return installed[path].version === entry.version
}
