import { execFile } from 'node:child_process'
import { mkdir, rm, writeFile } from 'node:fs/promises'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const run = promisify(execFile)

/** Plants one file, asks the architecture rules about it, and takes it away again. */
async function rulesBrokenBy(path: string, code: string) {
  const file = app.makePath(path)
  const cruiser = app.makePath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  await mkdir(new URL('./', `file://${file}`), { recursive: true })
  await writeFile(file, code)
  try {
    const arguments_ = [
      cruiser,
      '--config',
      '.dependency-cruiser.cjs',
      '--output-type',
      'err',
      path,
    ]
    await run(process.execPath, arguments_, { cwd: app.makePath() })
    return ''
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  } finally {
    await rm(file)
  }
}

test.group('Architecture rules', () => {
  test('a plugin cannot import another plugin', async ({ assert }) => {
    const broken = await rulesBrokenBy(
      'plugins/mall/planted_neighbour.ts',
      "import '../volunteer/plugin.ts'\n"
    )
    assert.include(broken, 'a-plugin-imports-only-the-core')
  })

  test('a plugin cannot import the inside of the core', async ({ assert }) => {
    const broken = await rulesBrokenBy(
      'plugins/mall/planted_inside.ts',
      "import '#identity/models/person'\n"
    )
    assert.include(broken, 'a-plugin-imports-only-the-core')
  })

  test('the core cannot import a plugin', async ({ assert }) => {
    const broken = await rulesBrokenBy(
      'app/identity/planted_plugin.ts',
      "import '#plugins/mall/plugin'\n"
    )
    assert.include(broken, 'the-core-never-imports-a-plugin')
  })

  test('a domain cannot import the kernel', async ({ assert }) => {
    const broken = await rulesBrokenBy(
      'app/identity/planted_kernel.ts',
      "import '#kernel/catalogue'\n"
    )
    assert.include(broken, 'the-kernel-is-private')
  })

  test('an alias that leads nowhere is found', async ({ assert }) => {
    const broken = await rulesBrokenBy(
      'app/identity/planted_alias.ts',
      "import '#nowhere/at_all'\n"
    )
    assert.include(broken, 'nothing-is-left-unresolved')
  })

  test('a file that keeps the rules passes', async ({ assert }) => {
    const broken = await rulesBrokenBy('plugins/mall/planted_friend.ts', "import '#core/errors'\n")
    assert.equal(broken, '')
  })
})
