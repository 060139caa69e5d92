import { rm } from 'node:fs/promises'
import { test } from '@japa/runner'
import brokenPlugins from '#tests/broken_plugins/broken_plugins'
import install, { folderOf } from '#tests/broken_plugins/installation'
import smallPlugin from '#tests/broken_plugins/small_plugin'
import checks, { sentenceOf } from '#tests/conformance/checks'
import subjectOf from '#tests/conformance/subject_of'

test.group('A plugin with one fault', () => {
  test('fails one check, in words that say where and what to do: {check}')
    .with(brokenPlugins)
    .run(async ({ assert, cleanup, client }, broken) => {
      const uninstall = await install(broken)
      const folder = await folderOf(broken)
      cleanup(async () => {
        await uninstall()
        await rm(folder, { recursive: true })
      })

      const subject = { ...broken, folder, client }
      const found: { name: string; sentence: string }[] = []
      for (const [name, check] of Object.entries(checks)) {
        const faults = await check(subject)
        found.push(...faults.map((fault) => ({ name, sentence: sentenceOf(fault) })))
      }
      assert.isNotEmpty(found)
      for (const { name, sentence } of found) {
        assert.equal(name, broken.check, sentence)
        assert.match(sentence, broken.says)
      }
    })

  test('in every check there is', ({ assert }) => {
    assert.sameMembers(
      brokenPlugins.map(({ check }) => check),
      Object.keys(checks)
    )
  })

  test('without factories says which file to write', async ({ assert, client }) => {
    const { plugin } = smallPlugin('childless')
    await assert.rejects(
      () => subjectOf(plugin, client),
      'plugins/childless/tests/factories.ts is missing; write it as tests/conformance/README.md says'
    )
  })
})
