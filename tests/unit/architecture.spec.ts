import { execFile } from 'node:child_process'
import { cp, mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { promisify } from 'node:util'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'

const run = promisify(execFile)

/** Everything the rules need, around one small piece of each part of the house. */
const rules = [
  '.dependency-cruiser.cjs',
  'package.json',
  'tsconfig.json',
  'tsconfig.boundaries.json',
]
const pieces = [
  'app/core/errors.ts',
  'app/identity/models/person.ts',
  'app/kernel/catalogue.ts',
  'plugins/mall/plugin.ts',
  'plugins/volunteer/plugin.ts',
]

/** Which rules a file breaks that somebody might write; asked in a house of its own. */
async function rulesBrokenBy(path: string, code: string) {
  const house = await mkdtemp(join(tmpdir(), 'linli-rules-'))
  try {
    for (const rule of rules) await cp(app.makePath(rule), join(house, rule))
    await symlink(app.makePath('node_modules'), join(house, 'node_modules'))
    for (const piece of pieces) await write(join(house, piece), 'export default 1\n')
    await write(join(house, path), code)
    return await cruise(house)
  } finally {
    await rm(house, { recursive: true })
  }
}

async function cruise(house: string) {
  const cruiser = app.makePath('node_modules/dependency-cruiser/bin/dependency-cruise.mjs')
  const options = ['--config', '.dependency-cruiser.cjs', '--output-type', 'err', 'app', 'plugins']
  try {
    await run(process.execPath, [cruiser, ...options], { cwd: house })
    return ''
  } catch (error) {
    return String((error as { stdout: string }).stdout)
  }
}

async function write(file: string, code: string) {
  await mkdir(dirname(file), { recursive: true })
  await writeFile(file, code)
}

const forbidden = [
  {
    what: 'a plugin that imports another plugin',
    path: 'plugins/mall/planted.ts',
    imports: '../volunteer/plugin.ts',
    rule: 'a-plugin-imports-only-the-core',
  },
  {
    what: 'a plugin that imports the inside of the core',
    path: 'plugins/mall/planted.ts',
    imports: '#identity/models/person',
    rule: 'a-plugin-imports-only-the-core',
  },
  {
    what: 'the core importing a plugin',
    path: 'app/identity/planted.ts',
    imports: '#plugins/mall/plugin',
    rule: 'the-core-never-imports-a-plugin',
  },
  {
    what: 'a domain that imports the kernel',
    path: 'app/identity/planted.ts',
    imports: '#kernel/catalogue',
    rule: 'the-kernel-is-private',
  },
  {
    what: 'an alias that leads nowhere',
    path: 'app/identity/planted.ts',
    imports: '#nowhere/at_all',
    rule: 'nothing-is-left-unresolved',
  },
]

test.group('Architecture rules', () => {
  test('find {what}')
    .with(forbidden)
    .run(async ({ assert }, { imports, path, rule }) => {
      assert.include(await rulesBrokenBy(path, `import '${imports}'\n`), rule)
    })

  test('let a plugin import the core', async ({ assert }) => {
    const broken = await rulesBrokenBy('plugins/mall/planted.ts', "import '#core/errors'\n")
    assert.equal(broken, '')
  })
})
