import { join } from 'node:path'
import checkout from '../checkout.mjs'

/** What the browser loads and the server renders: where it is built, and from what. */
const assets = {
  folder: join(checkout, 'public', 'assets'),
  sources: ['resources', 'plugins', 'vite.config.ts', 'svelte.config.js', 'package-lock.json'],
}

export default assets
