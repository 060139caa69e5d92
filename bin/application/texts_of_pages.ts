import { createHash } from 'node:crypto'
import type { Plugin } from 'vite'
import pluginFolders from '../../config/plugin_folders.ts'
import checkout from '../checkout.mjs'
import Catalogue from './texts/catalogue.ts'
import TextSets from './texts/text_sets.ts'

const prefix = 'virtual:texts/'
const place = '/assets/texts'

/**
 * Texts travel with what shows them: `virtual:texts/<locale>` gives what every page needs, and the
 * address of the sets of each page, card and owner (`volunteer.*`). A phone that opens the home page
 * does not load the texts of the desk. They are parsed here, so that it loads no parser either.
 */
export default function textsOfPages(): Plugin {
  const known = new Map<string, TextSets>()

  function setsIn(locale: string) {
    const sets = known.get(locale) ?? new TextSets(new Catalogue(locale, checkout, pluginFolders))
    known.set(locale, sets)
    return sets
  }

  return {
    name: 'linli-texts-of-pages',
    enforce: 'pre',
    buildStart: () => known.clear(),
    watchChange: () => known.clear(),
    resolveId(id) {
      if (id.startsWith(prefix)) return `\0${id}`
    },
    load(id) {
      if (!id.startsWith(`\0${prefix}`)) return
      const locale = id.slice(prefix.length + 1)
      const sets = setsIn(locale)
      for (const file of sets.catalogue.files) this.addWatchFile(file)
      // The server has every text at hand.
      if (this.environment.name === 'ssr') return moduleOf(sets.all, [], '')

      const isBuilding = this.environment.mode === 'build'
      const address = isBuilding ? `${place}/${hashOf(sets)}/${locale}` : `${place}/${locale}`
      for (const [name, texts] of isBuilding ? sets.each() : []) {
        const fileName = `${address}/${name}.json`.replace('/assets/', '')
        this.emitFile({ type: 'asset', fileName, source: JSON.stringify(texts) })
      }
      return moduleOf(sets.common, sets.catalogue.owners, address)
    },
    configureServer(server) {
      server.middlewares.use(place, (request, response, next) => {
        const [, locale, name] = request.url?.match(/^\/([\w-]+)\/(.+)\.json$/) ?? []
        const texts = locale && setsIn(locale).named(decodeURIComponent(name))
        if (!texts) return next()
        response.setHeader('content-type', 'application/json').end(JSON.stringify(texts))
      })
    },
  }
}

function moduleOf(common: object, owners: string[], address: string) {
  const constants = { common, owners, address }
  return Object.entries(constants)
    .map(([name, value]) => `export const ${name} = ${JSON.stringify(value)}`)
    .join('\n')
}

/** A phone may keep a set for as long as its address stays the same. */
function hashOf(sets: TextSets) {
  const hash = createHash('sha256')
  for (const [name, texts] of sets.each()) hash.update(name).update(JSON.stringify(texts))
  return hash.digest('hex').slice(0, 8)
}
