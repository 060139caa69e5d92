import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants, gzipSync } from 'node:zlib'
import type { Plugin } from 'vite'

/** In bytes: below this the packet is sent half empty anyway. */
const SMALL = 1024
const worthIt = /\.(css|js|json|svg|wasm)$/

/** Lays a compressed copy beside every file that phones load, so that no request has to compress it. */
export default function compressedAssets(): Plugin {
  return {
    name: 'linli-compressed-assets',
    applyToEnvironment: ({ name }) => name === 'client',
    writeBundle({ dir }, bundle) {
      const files = Object.keys(bundle).filter((file) => worthIt.test(file))
      for (const file of files) compress(join(dir!, file))
    },
  }
}

function compress(path: string) {
  const bytes = readFileSync(path)
  if (bytes.length < SMALL) return
  const quality = { [constants.BROTLI_PARAM_QUALITY]: 9 }
  writeFileSync(`${path}.br`, brotliCompressSync(bytes, { params: quality }))
  writeFileSync(`${path}.gz`, gzipSync(bytes, { level: 9 }))
}
