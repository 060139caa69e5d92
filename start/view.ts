import edge from 'edge.js'
import { installedPluginIds } from '#config/plugins'

/** The source file of a page, by which the build knows its styles and scripts. */
edge.global('pageSource', (name: string) => {
  const [first, ...rest] = name.split('/')
  if (installedPluginIds.includes(first)) return `plugins/${first}/pages/${rest.join('/')}.svelte`
  return `resources/pages/${name}.svelte`
})
