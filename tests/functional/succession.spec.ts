import { test } from '@japa/runner'
import memory from '#kernel/memory'
import mergeTerritories from '#territories/actions/merge_territories'
import { createTown, fresh } from '#territories/tests/tree_changes'
import pluginsOn from '#territories/queries/plugins_on'
import { enablePlugin } from '#tests/factories/territories'

test.group('Plugins in a community that was merged', () => {
  test('its old word is silent, and that of the successor counts', async ({ assert }) => {
    const { manager, one, other } = await createTown()
    await enablePlugin('mall', one)
    await enablePlugin('volunteer', other)

    await mergeTerritories({ from: one, into: other }, { by: manager, reason: '社区撤并' })

    memory.forget()
    const old = await fresh(one)
    assert.deepEqual([...(await memory.current()).enabledAt(old.path)], ['volunteer'])
    assert.deepEqual(await pluginsOn(old), ['volunteer'])
  })
})
