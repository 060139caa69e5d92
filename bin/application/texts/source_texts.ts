import { existsSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import type Catalogue from './catalogue.ts'

const imported = /(?:^|\n)\s*(?:import|export)\s(?!type\b)[^'"`]*?['"]([^'"]+)['"]/g
/** What a component loads only when it is needed belongs to its page all the same. */
const loaded = /\{#await import\('([^']+)'\)/g
/** `'mall.goods.title'`, or the beginning of `mall.states.${state}`. */
const named = /['"`]([a-z]\w*\.[\w.]*)(\$\{)?/g

type Source = { files: string[]; keys: string[]; beginnings: string[] }

/** Which texts are named in the source of pages and components, and in what they import. */
export default class SourceTexts {
  #sources = new Map<string, Source>()

  constructor(private checkout: string) {}

  keysIn(files: string[], catalogue: Catalogue) {
    const sources = this.#reachedFrom(files)
    const keys = sources.flatMap((source) => [
      ...source.keys.filter((key) => catalogue.has(key)),
      ...source.beginnings.flatMap((beginning) => catalogue.keysFrom(beginning)),
    ])
    return [...new Set(keys)]
  }

  #reachedFrom(files: string[]) {
    const reached = new Map<string, Source>()
    for (const waiting = [...files]; waiting.length > 0;) {
      const file = waiting.pop()!
      if (reached.has(file)) continue
      const source = this.#read(file)
      reached.set(file, source)
      waiting.push(...source.files)
    }
    return [...reached.values()]
  }

  #read(file: string): Source {
    const source = this.#sources.get(file) ?? this.#readAnew(file)
    this.#sources.set(file, source)
    return source
  }

  #readAnew(file: string): Source {
    const text = readFileSync(file, 'utf8')
    const found = [...text.matchAll(named)]
    return {
      files: [...text.matchAll(imported), ...text.matchAll(loaded)].flatMap(([, path]) =>
        this.#fileOf(path, file)
      ),
      keys: found.filter(([, , dollar]) => !dollar).map(([, key]) => key),
      beginnings: found.filter(([, , dollar]) => dollar).map(([, key]) => key),
    }
  }

  /** Only own files have texts; a package has none. */
  #fileOf(path: string, importer: string) {
    const place = this.#placeOf(path, importer)
    return place ? ['', '.ts'].map((end) => place + end).filter(isSource) : []
  }

  #placeOf(path: string, importer: string) {
    const core = path.match(/^\$core\/(.*)/)
    if (core) return join(this.checkout, 'resources', core[1])
    return path.startsWith('.') ? join(dirname(importer), path) : null
  }
}

function isSource(file: string) {
  return /\.(svelte|ts)$/.test(file) && existsSync(file)
}
