import step from '../step.mjs'
import assets from './assets.mjs'
import buildEnvironment from './build_environment.mjs'
import runTool from './run_tool.mjs'
import sourceHash from './source_hash.mjs'
import stamp from './stamp.mjs'

/** Builds the pages into public/assets when a source changed. The tests run on them, uncompiled else. */
export default async function buildAssets() {
  const hash = sourceHash(assets.sources)
  if (stamp.read(assets.folder) === hash) return
  await step('构建页面 building the pages', async () => {
    await runTool('node_modules/vite/bin/vite.js', ['build', '--app', '--logLevel=warn'], {
      env: { ...buildEnvironment, NODE_ENV: 'production' },
    })
    stamp.write(assets.folder, hash)
  })
}
