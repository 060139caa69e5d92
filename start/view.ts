import edge from 'edge.js'
import pluginFolders from '#config/plugin_folders'

/** The source file of a page, by which the build knows its styles and scripts. */
edge.global('pageSource', (name: string) => {
  const [first, ...rest] = name.split('/')
  const plugin = pluginFolders[first]
  if (plugin) return `${plugin}/pages/${rest.join('/')}.svelte`
  return `resources/pages/${name}.svelte`
})
