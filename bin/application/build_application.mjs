import { join } from 'node:path'
import pluginFolders from '../../config/plugin_folders.ts'
import checkout from '../checkout.mjs'
import step from '../step.mjs'
import assets from './assets.mjs'
import buildEnvironment from './build_environment.mjs'
import runConsole from './run_console.mjs'
import sourceHash from './source_hash.mjs'
import stamp from './stamp.mjs'

const folder = join(checkout, 'build')

const sources = [
  'app',
  'config',
  'database',
  ...Object.values(pluginFolders),
  'public/icon.svg',
  'resources',
  'start',
  'bin/application/compressed_assets.ts',
  'bin/application/first_parts.ts',
  'bin/application/icon_sprite.ts',
  'bin/application/plugin_files.ts',
  'bin/application/small_tools.ts',
  'bin/application/texts',
  'bin/application/texts_of_pages.ts',
  'bin/application/without_precognition.ts',
  'bin/console.ts',
  'bin/ignitor.ts',
  'bin/link_packages.ts',
  'bin/mend_imports.ts',
  'bin/offer_core.ts',
  'bin/server.ts',
  'adonisrc.ts',
  'package.json',
  'package-lock.json',
  'svelte.config.js',
  'tsconfig.build.json',
  'tsconfig.json',
  'vite.config.ts',
]

/** Compiles the application into build/ when a source changed; answers the hash of what is there. */
export default async function buildApplication() {
  const hash = sourceHash(sources)
  if (stamp.read(folder) !== hash) await step('构建 building', () => build(hash))
  return hash
}

async function build(hash) {
  const hashOfAssets = sourceHash(assets.sources)
  // The types of the routes, which the compiler asks for.
  await runConsole(['codegen'], buildEnvironment)
  // Types are left out: whoever starts Linli need not wait for what `npm run check` looks at.
  await runConsole(['build', '--tsconfig=tsconfig.build.json'], buildEnvironment)
  // The build makes the pages as well.
  stamp.write(assets.folder, hashOfAssets)
  stamp.write(folder, hash)
}
