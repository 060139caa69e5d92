/** Serves the project with so many plugins installed: `serve.ts 40`. The framework tells the parent when it is ready. */
import 'reflect-metadata'
import ignitor from '../../ignitor.ts'
import installMadeUpPlugins from './made_up_plugins.ts'

installMadeUpPlugins(Number(process.argv[2]))
await ignitor().httpServer().start()
process.once('disconnect', () => process.exit())
