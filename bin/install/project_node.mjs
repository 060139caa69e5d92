import { existsSync } from 'node:fs'
import { join } from 'node:path'
import checkout from '../checkout.mjs'

/** The Node that runs Linli, or null before it is installed. */
export default function projectNode() {
  const name = process.platform === 'win32' ? 'node.exe' : 'node'
  const path = join(checkout, 'node_modules', 'node', 'bin', name)
  if (existsSync(path)) return path
  return Number(process.versions.node.split('.')[0]) >= 24 ? process.execPath : null
}
