import { test } from '@japa/runner'
import { definePlugin } from '#core/plugin'
import { definePluginRoutes, type PluginRoutes } from '#core/routes'
import collectRoutes from '#kernel/collect_routes'

class Controller {}
const lazy = async () => ({ default: Controller })

const entry = { end: 'resident', label: 'nav.a', icon: 'gift' } as const

function pluginWith(routes: PluginRoutes, route = 'things.index') {
  return definePlugin({
    id: 'shed',
    version: '1.0.0',
    core: '^1.0.0',
    navigation: [{ ...entry, route }],
    routes: async () => ({ default: definePluginRoutes(routes) }),
  })
}

test.group('The routes of a plugin', () => {
  test('are told with their prefix, their name and their door', async ({ assert }) => {
    const plugin = pluginWith(({ desk, open }) => {
      open.get('things', [lazy, 'index'], 'things.index')
      desk.post('things', [lazy, 'store'], 'things.store')
    })
    const routes = await collectRoutes(plugin)
    assert.deepEqual(
      routes.map(({ door, method, name, pattern }) => `${door} ${method} ${pattern} ${name}`),
      [
        'open get /shed/things shed.things.index',
        'desk post /desk/shed/things shed.desk.things.store',
      ]
    )
  })

  test('are refused when one stands there twice', async ({ assert }) => {
    const plugin = pluginWith(({ member, open }) => {
      open.get('things', [lazy, 'index'], 'things.index')
      member.get('things', [lazy, 'index'], 'own.index')
    })
    await assert.rejects(() => collectRoutes(plugin), 'routes.ts has "get /shed/things" twice')
  })

  test('are refused when two have one name', async ({ assert }) => {
    const plugin = pluginWith(({ open }) => {
      open.get('things', [lazy, 'index'], 'things.index')
      open.get('tools', [lazy, 'index'], 'things.index')
    })
    await assert.rejects(() => collectRoutes(plugin), 'routes.ts has "shed.things.index" twice')
  })

  test('are refused when a menu leads to one that is not there', async ({ assert }) => {
    const plugin = pluginWith(({ open }) => {
      open.get('things', [lazy, 'index'], 'things.index')
    }, 'tools.index')
    await assert.rejects(
      () => collectRoutes(plugin),
      'navigation leads to "tools.index", which routes.ts does not have'
    )
  })
})
