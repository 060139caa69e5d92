import { mkdirSync, symlinkSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { hooks } from '@adonisjs/core/app'
import pluginFolders from '../config/plugin_folders.ts'

/**
 * A step of `node ace build`: a plugin's package lies at the same place seen from the build as seen
 * from the sources. The names of its migrations begin with that place, and must not change with it.
 */
export default hooks.buildFinished(({ cwdPath }) => {
  for (const folder of Object.values(pluginFolders)) {
    if (folder.startsWith('node_modules/'))
      link(join(cwdPath, folder), join(cwdPath, 'build', folder))
  }
})

function link(target: string, path: string) {
  mkdirSync(dirname(path), { recursive: true })
  symlinkSync(relative(dirname(path), target), path, 'junction')
}
