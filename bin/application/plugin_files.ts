import type { Plugin } from 'vite'
import pluginFolders from '../../config/plugin_folders.ts'
import { cardsOnHome } from './first_parts.ts'

const prefix = 'virtual:plugins/'

/**
 * Lets the pages see into the installed plugins, whether they lie in `plugins/` or come as packages.
 * `virtual:plugins/pages` gives the files in each plugin's folder `pages`, by its id and their names
 * in there, each loaded when it is called. Tailwind is told where to look for classes.
 */
export default function pluginFiles(): Plugin {
  return {
    name: 'linli-plugin-files',
    enforce: 'pre',
    resolveId(id) {
      if (id.startsWith(prefix)) return `\0${id}`
    },
    load(id) {
      if (id.startsWith(`\0${prefix}`)) return filesIn(id.slice(prefix.length + 1))
    },
    transform(code, id) {
      if (id.endsWith('/resources/css/app.css')) return `${code}\n${sources.join('\n')}\n`
    },
  }
}

const sources = Object.values(pluginFolders).map(
  (folder) => `@source '../../${folder}/**/*.svelte';`
)

const ofWork = '{desk,provider,cockpit}/**/*.svelte'

type Room = { folder: string; files: (pluginFolder: string) => string[] }

/**
 * The rooms that pages may see, and which files of them. Pages of work are listed apart, for phones never need
 * them, and so are the cards of the home page, for its list of cards is loaded first.
 */
const rooms: Record<string, Room> = {
  'pages': { folder: 'pages', files: () => ['./**/*.svelte', `!./${ofWork}`] },
  'pages_of_work': { folder: 'pages', files: () => [`./${ofWork}`] },
  'components/cards': { folder: 'components/cards', files: () => ['./**/*.svelte'] },
  'components/cards_on_home': {
    folder: 'components/cards',
    files: (folder) => cardsOnHome(folder).map((card) => `./${card}.svelte`),
  },
}

/** Vite's own globs do the work, so that new files and changes are noticed while developing. */
function filesIn(name: string) {
  const { files, folder } = rooms[name]
  const lists = Object.entries(pluginFolders).map(([id, pluginFolder]) => {
    const base = `/${pluginFolder}/${folder}`
    const wanted = files(pluginFolder)
    const glob = `import.meta.glob(${JSON.stringify(wanted)}, { base: '${base}' })`
    return `${id}: ${wanted.length > 0 ? glob : '{}'}`
  })
  return `export default { ${lists.join(', ')} }`
}
