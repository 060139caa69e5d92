import { test } from '@japa/runner'
import { definePlugin } from '#core/plugin'
import catalogue from '#kernel/catalogue'
import env from '#start/env'

function pluginModule(id: string, { core = '^1.0.0' } = {}) {
  const plugin = definePlugin({
    id,
    version: '1.0.0',
    core,
    routes: async () => ({ default: () => {} }),
  })
  return async () => ({ default: plugin })
}

async function thrower(): Promise<never> {
  throw new Error('Cannot find package "unheard-of"')
}

const idsOf = (each: { id: string }[]) => each.map(({ id }) => id)

test.group('The catalogue', (group) => {
  group.each.setup(() => {
    const { leftOut, plugins } = catalogue
    return () => {
      Object.assign(catalogue, { leftOut, plugins })
      env.set('PLUGINS_OFF', '')
    }
  })

  test('holds the installed plugins in their order', async ({ assert }) => {
    await catalogue.load({ b: pluginModule('b'), a: pluginModule('a') })
    assert.deepEqual(idsOf(catalogue.plugins), ['b', 'a'])
    assert.isEmpty(catalogue.leftOut)
    assert.isFalse(catalogue.isSafeMode)
  })

  test('leaves out a plugin that throws when it is read, and holds the others', async ({
    assert,
  }) => {
    await catalogue.load({ a: pluginModule('a'), broken: thrower, b: pluginModule('b') })
    assert.deepEqual(idsOf(catalogue.plugins), ['a', 'b'])
    const [{ error, id, reason }] = catalogue.leftOut
    assert.deepEqual([id, reason], ['broken', 'broken'])
    assert.equal((error as Error).message, 'Cannot find package "unheard-of"')
  })

  test('leaves out a plugin that is listed under another name', async ({ assert }) => {
    await catalogue.load({ mall: pluginModule('shop') })
    assert.isEmpty(catalogue.plugins)
    assert.match(String(catalogue.leftOut[0].error), /lists "mall".* says "shop"/)
  })

  test('holds a plugin for the core {$self}')
    .with(['^1.0.0', '1.0.0', '>=1.0.0 <3', '^0.9 || ^1'])
    .run(async ({ assert }, core) => {
      await catalogue.load({ a: pluginModule('a', { core }) })
      assert.deepEqual(idsOf(catalogue.plugins), ['a'])
    })

  test('leaves out a plugin for the core {$self}, and says so')
    .with(['^2.0.0', '~0.9.0', '>1.0.0', 'the newest'])
    .run(async ({ assert }, core) => {
      await catalogue.load({ a: pluginModule('a', { core }), b: pluginModule('b') })
      assert.deepEqual(idsOf(catalogue.plugins), ['b'])
      const [{ error, reason }] = catalogue.leftOut
      assert.equal(reason, 'other_core')
      assert.include(String(error), `written for the core ${core}, and this is 1.0.0`)
    })

  test('does not even read what it was told to leave out', async ({ assert }) => {
    env.set('PLUGINS_OFF', 'a, broken')
    await catalogue.load({ a: pluginModule('a'), broken: thrower, b: pluginModule('b') })
    assert.deepEqual(idsOf(catalogue.plugins), ['b'])
    assert.deepEqual(catalogue.leftOut, [
      { id: 'a', reason: 'off', error: null },
      { id: 'broken', reason: 'off', error: null },
    ])
    assert.isFalse(catalogue.isSafeMode)
  })

  test('is empty in safe mode', async ({ assert }) => {
    env.set('PLUGINS_OFF', '*')
    await catalogue.load({ a: pluginModule('a'), broken: thrower })
    assert.isEmpty(catalogue.plugins)
    assert.deepEqual(idsOf(catalogue.leftOut), ['a', 'broken'])
    assert.isTrue(catalogue.isSafeMode)
  })
})
