import { join } from 'node:path'
import pluginFolders from '../../../config/plugin_folders.ts'
import checkout from '../../checkout.mjs'
import type Catalogue from './catalogue.ts'
import entryFiles from './entry_files.ts'
import SourceTexts from './source_texts.ts'

const layoutOfResidents = join(checkout, 'resources/layouts/resident_layout.svelte')

/** The texts of one language, apart: what every page of residents needs, and what a layout, page, card or owner adds. */
export default class TextSets {
  #sources = new SourceTexts(checkout)
  #entries = entryFiles(checkout, pluginFolders)
  #common: Set<string>

  constructor(readonly catalogue: Catalogue) {
    const ofResidents = this.#sources.keysIn([layoutOfResidents], catalogue)
    this.#common = new Set([...catalogue.names, ...ofResidents])
  }

  get all() {
    return this.catalogue.pick(this.catalogue.keys)
  }

  get common() {
    return this.catalogue.pick(this.#common)
  }

  *each() {
    for (const name of this.#names) yield [name, this.named(name)!] as const
  }

  /** `pages/mall/goods/index`, `cards/mall/goods`, `layouts/work` or `owners/mall`; undefined if there is no such set. */
  named(name: string) {
    if (!this.#names.includes(name)) return
    const [, owner] = name.match(/^owners\/(\w+)$/) ?? []
    const keys = owner
      ? this.catalogue.keysFrom(`${owner}.`)
      : this.#sources.keysIn([this.#entries[name]], this.catalogue)
    return this.catalogue.pick(keys.filter((key) => !this.#common.has(key)))
  }

  get #names() {
    const owners = this.catalogue.owners.map((owner) => `owners/${owner}`)
    return [...Object.keys(this.#entries), ...owners]
  }
}
