import textsOfPlugins from 'virtual:plugins/lang/en'
import type { Entries } from '../texts'

const texts = import.meta.glob<Entries>('../lang/en/*.json', { eager: true, import: 'default' })

/** Every text of the core and of the plugins in this language, in one file for the browser. */
export default Object.assign(texts, ...Object.values(textsOfPlugins))
