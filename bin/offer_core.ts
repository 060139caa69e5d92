/**
 * Lets a plugin from a package import `#core/*` as a plugin in `plugins/` does. Node looks for such a
 * name in the nearest package.json, which is the package's own; asked from here, it is the same module
 * that everybody else has, of the sources or of the build, whichever runs.
 */
import { existsSync, realpathSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { pathToFileURL } from 'node:url'
import pluginFolders from '../config/plugin_folders.ts'

/** The public face of the core, and the factories for tests. */
const offered = /^#(core|tests)\//

const root = new URL('../', import.meta.url)

const packages = Object.values(pluginFolders)
  .filter((folder) => folder.startsWith('node_modules/'))
  .map((folder) => new URL(folder, root))
  // One that is not installed is told of when the plugin is loaded, and keeps no other from serving.
  .filter((folder) => existsSync(folder))
  .map((folder) => `${pathToFileURL(realpathSync(folder))}/`)

type Resolve = NonNullable<Parameters<typeof registerHooks>[0]['resolve']>
type Found = ReturnType<Resolve>

/**
 * Where each name was found. A lazy `import()` is looked up at every call, and the loader of TypeScript does that in
 * a thread for which this one waits: a tenth of the time that a page takes.
 */
const known = new Map<string, Found>()

const isReplacedWhileRunning = Boolean(process.env.DEV_MODE)

const find: Resolve = (name, context, next) => {
  const isAskedByPackage = packages.some((folder) => context.parentURL?.startsWith(folder))
  if (!isAskedByPackage || !offered.test(name)) return next(name, context)
  return next(name, { ...context, parentURL: root.href })
}

registerHooks({
  resolve(name, context, next) {
    if (isReplacedWhileRunning) return find(name, context, next)
    const key = JSON.stringify([name, context])
    const found = known.get(key) ?? find(name, context, next)
    known.set(key, found)
    return { ...found, shortCircuit: true }
  },
})
