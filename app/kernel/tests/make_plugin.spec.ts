import { cp, mkdtemp, readdir, readFile, rm } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { test } from '@japa/runner'
import app from '@adonisjs/core/services/app'
import writePlugin from '#kernel/actions/write_plugin'

const choices = {
  id: 'stories',
  resource: 'story',
  plural: 'stories',
  zh: '邻里故事',
  en: 'Stories',
  isModerated: true,
  hasSignUp: true,
  hasBooking: true,
}

test.group('node ace make:plugin', (group) => {
  let root: string

  group.each.setup(async () => {
    root = await mkdtemp(join(tmpdir(), 'linli-plugin-'))
    for (const path of ['app/kernel/stubs', 'config/plugins.ts', '.prettierrc.json']) {
      await cp(app.makePath(path), join(root, path), { recursive: true })
    }
    return () => rm(root, { recursive: true })
  })

  async function configuration() {
    return readFile(join(root, 'config/plugins.ts'), 'utf8')
  }

  test('writes a plugin and its one line', async ({ assert }) => {
    const before = await configuration()
    const files = await writePlugin(root, choices)
    assert.includeMembers(files, [
      'plugins/stories/plugin.ts',
      'plugins/stories/pages/desk/stories/index.svelte',
      'plugins/stories/lang/zh-CN/stories.json',
    ])
    for (const file of files) {
      const text = await readFile(join(root, file), 'utf8')
      assert.notMatch(text, /_(id|Id|notes?|Notes?|notesVar|noteVar|zh|en)_|\[\[/, file)
    }
    const added = (await configuration()).split('\n').filter((line) => !before.includes(line))
    assert.lengthOf(added, 1)
    assert.include(added[0], 'stories')
  })

  test('without moderation it has no desk', async ({ assert }) => {
    const files = await writePlugin(root, { ...choices, isModerated: false })
    assert.isEmpty(files.filter((file) => file.includes('desk')))
  })

  test('refuses a name that cannot be, and writes nothing')
    .with([
      { ...choices, id: 'Stories' },
      { ...choices, id: '../stories' },
      { ...choices, id: 'desk' },
      { ...choices, resource: 'two words' },
      { ...choices, plural: 'story' },
      { ...choices, zh: '"' },
      { ...choices, en: ' ' },
    ])
    .run(async ({ assert }, faulty) => {
      const before = await configuration()
      await assert.rejects(() => writePlugin(root, faulty))
      assert.equal(await configuration(), before)
      assert.notInclude(await readdir(root), 'plugins')
    })

  test('refuses to write over a plugin that is there', async ({ assert }) => {
    await writePlugin(root, choices)
    const before = await configuration()
    await assert.rejects(() => writePlugin(root, choices), /已经存在/)
    assert.equal(await configuration(), before)
  })
})
