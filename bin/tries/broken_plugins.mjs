import { spawnSync } from 'node:child_process'
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { builtCopy } from './fresh.mjs'
import startLinli from './start_linli.mjs'

const manifest = (id, rest = '') => `import { definePlugin } from '#core/plugin'

export default definePlugin({
  id: '${id}',
  version: '1.0.0',
  core: '^1.0.0',
  routes: () => import('./routes.ts'),
  ${rest}
})
`

const failingCard = `cards: [
    {
      slot: 'home',
      component: 'nothing',
      props: async () => ({ default: () => Promise.reject(new Error('No card today')) }),
    },
  ],`

/** What each planted plugin says of itself; one cannot be read, one is for another core, one fails. */
const planted = {
  calm: manifest('calm'),
  hopeless: `throw new Error('This plugin cannot be read')\n${manifest('hopeless')}`,
  futuristic: manifest('futuristic').replace('^1.0.0', '^9.0.0'),
  tiresome: manifest('tiresome', failingCard),
  quiet: manifest('quiet'),
  silent: manifest('silent'),
}

/**
 * Plugins that break things are left out or named: it starts without those that cannot be read, it
 * starts in safe mode, and the one that breaks the first page is found in few questions.
 */
export default async function brokenPlugins(folder) {
  const copy = builtCopy(join(folder, 'broken-plugins'))
  plantPlugins(copy)

  const linli = await startLinli(copy)
  await linli.end()
  const log = readFileSync(join(copy.folder, 'storage', 'logs', 'linli.log'), 'utf8')
  expect(log, 'This plugin cannot be read', 'needs another version of the core')

  const safe = await startLinli(copy, { words: ['--', '--safe-mode'] })
  await safe.end()
  expect(safe.output(), 'all plugins are off')

  const answers = bisect(copy)
  copy.remove()
  return `found in ${answers} questions`
}

function plantPlugins({ folder }) {
  for (const [id, text] of Object.entries(planted)) {
    const home = join(folder, 'plugins', id)
    mkdirSync(home)
    writeFileSync(join(home, 'plugin.ts'), text)
    writeFileSync(join(home, 'routes.ts'), 'export default () => {}\n')
  }
  const list = join(folder, 'config', 'plugins.ts')
  const lines = Object.keys(planted).map((id) => `  ${id}: () => import('#plugins/${id}/plugin'),`)
  const listed = readFileSync(list, 'utf8')
  writeFileSync(list, listed.replace('\n} satisfies', `\n${lines.join('\n')}\n} satisfies`))
}

function bisect({ folder }) {
  const { stderr, stdout } = spawnSync('node', ['ace', 'plugin:bisect', '/'], {
    cwd: folder,
    encoding: 'utf8',
  })
  expect(stderr, '是插件 tiresome')
  const answers = stdout.match(/个插件运行/g).length
  const most = Math.ceil(Math.log2(Object.keys(planted).length + 3)) + 2
  if (answers > most) throw new Error(`${answers} questions instead of ${most}:\n${stdout}`)
  return answers
}

function expect(text, ...parts) {
  for (const part of parts) if (!text.includes(part)) throw new Error(`No "${part}" in:\n${text}`)
}
