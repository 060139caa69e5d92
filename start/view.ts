import vite from '@adonisjs/vite/services/main'
import edge from 'edge.js'
import pluginFolders from '#config/plugin_folders'

/** While somebody works on the pages, what a page needs changes with them. */
const isBuilt = !process.env.DEV_MODE
const known = new Map<string, string>()

/** The tags of a page's scripts and styles: those of a built page are always the same. */
edge.global('tagsOf', async (name: string) => {
  const tags = known.get(name) ?? (await tagsOf(name))
  if (isBuilt) known.set(name, tags)
  return tags
})

async function tagsOf(name: string) {
  const tags = await vite.generateEntryPointsTags(['resources/app.ts', sourceOf(name)])
  return tags.join('\n')
}

/** The source file of a page, by which the build knows its styles and scripts. */
function sourceOf(name: string) {
  const [first, ...rest] = name.split('/')
  const plugin = pluginFolders[first]
  if (plugin) return `${plugin}/pages/${rest.join('/')}.svelte`
  return `resources/pages/${name}.svelte`
}
