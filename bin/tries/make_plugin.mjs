import { spawnSync } from 'node:child_process'
import { join } from 'node:path'
import CopyOfCheckout from './copy_of_checkout.mjs'

const plugins = [
  ['lost_things', '--resource=lost_thing', '--title-zh=失物招领', '--title-en=Lost and found'],
  ['stories', '--resource=story', '--plural=stories', '--title-zh=故事', '--moderated'],
  ['outings', '--resource=outing', '--title-zh=出游', '--sign-up'],
  ['courses', '--resource=course', '--title-zh=课程', '--sign-up', '--moderated'],
]

/** What `node ace make:plugin` writes passes every check and test as it stands. */
export default async function makePlugin(folder) {
  const copy = CopyOfCheckout.withPackages(join(folder, 'make-plugin'))
  const run = (...parameters) => runIn(copy.folder, parameters)
  for (const plugin of plugins) run('ace.js', 'make:plugin', ...plugin)
  run('bin/check.mjs')
  const files = plugins.map(([id]) => `--files=plugins/${id}/tests/${id}.spec.ts`)
  run('bin/test.mjs', 'functional', ...files, '--files=tests/conformance/plugins.spec.ts')
  run('bin/test.mjs', 'browser', '--files=tests/browser/conformance.spec.ts')
  copy.remove()
}

function runIn(cwd, parameters) {
  const { error, status, stderr, stdout } = spawnSync(process.execPath, parameters, {
    cwd,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
  if (error || status !== 0) {
    throw new Error(`${parameters.join(' ')}\n${error ?? ''}\n${stdout}\n${stderr}`)
  }
}
