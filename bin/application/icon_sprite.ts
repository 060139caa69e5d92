import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Plugin } from 'vite'
import { icons } from '../../resources/components/icons.ts'

const virtual = 'virtual:icons'
const folder = join(import.meta.dirname, '../../node_modules/lucide-static/icons')

/**
 * All icons in one picture, which a phone fetches once and keeps: `<use href="…#bell">` draws one of
 * them. `virtual:icons` is its address.
 */
export default function iconSprite(): Plugin {
  const sprite = drawn()
  const hash = createHash('sha256').update(sprite).digest('hex').slice(0, 8)
  const fileName = `icons-${hash}.svg`
  return {
    name: 'linli-icon-sprite',
    resolveId(id) {
      if (id === virtual) return `\0${virtual}`
    },
    load(id) {
      if (id !== `\0${virtual}`) return
      if (this.environment.mode === 'build') {
        this.emitFile({ type: 'asset', fileName, source: sprite })
      }
      return `export default '/assets/${fileName}'`
    },
    configureServer(server) {
      server.middlewares.use(`/assets/${fileName}`, (_, response) => {
        response.setHeader('content-type', 'image/svg+xml').end(sprite)
      })
    },
  }
}

function drawn() {
  return `<svg xmlns="http://www.w3.org/2000/svg">${icons.map(symbol).join('')}</svg>`
}

/** The paths alone: colour and stroke come from where the icon is used. */
function symbol(name: string) {
  const file = readFileSync(join(folder, `${name}.svg`), 'utf8')
  const paths = file.match(/<svg[^>]*>([\s\S]*)<\/svg>/)![1].replace(/\s*\n\s*/g, '')
  return `<symbol id="${name}" viewBox="0 0 24 24">${paths}</symbol>`
}
