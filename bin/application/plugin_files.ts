import type { Plugin } from 'vite'
import pluginFolders from '../../config/plugin_folders.ts'

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

/** The rooms that pages may see, and which files of them: pages of work are listed apart, for phones never need them. */
const rooms: Record<string, { folder: string; files: string[] }> = {
  'pages': { folder: 'pages', files: ['./**/*.svelte', `!./${ofWork}`] },
  'pages_of_work': { folder: 'pages', files: [`./${ofWork}`] },
  'components/cards': { folder: 'components/cards', files: ['./**/*.svelte'] },
}

/** Vite's own globs do the work, so that new files and changes are noticed while developing. */
function filesIn(name: string) {
  const room = rooms[name]
  const files = Object.entries(pluginFolders).map(([id, folder]) => {
    const base = `/${folder}/${room.folder}`
    return `${id}: import.meta.glob(${JSON.stringify(room.files)}, { base: '${base}' })`
  })
  return `export default { ${files.join(', ')} }`
}
