import { join } from 'node:path'
import pluginFolders from '../../config/plugin_folders.ts'
import checkout from '../checkout.mjs'

/** What the browser loads and the server renders: where it is built, and from what. */
const assets = {
  folder: join(checkout, 'public', 'assets'),
  sources: [
    'resources',
    ...Object.values(pluginFolders),
    'bin/application/compressed_assets.ts',
    'bin/application/first_parts.ts',
    'bin/application/icon_sprite.ts',
    'bin/application/plugin_files.ts',
    'bin/application/small_tools.ts',
    'bin/application/texts',
    'bin/application/texts_of_pages.ts',
    'bin/application/without_precognition.ts',
    'config/plugin_folders.ts',
    'config/plugins.ts',
    'vite.config.ts',
    'svelte.config.js',
    'package-lock.json',
  ],
}

export default assets
