import { test } from '@japa/runner'
import { foldersIn } from '#config/plugin_folders'

const list = `
const plugins = {
  volunteer: () => import('#plugins/volunteer/plugin'),
  // mall: () => import('#plugins/mall/plugin'),
  hello: () => import('linli-plugin-hello'),
  courts: () =>
    import("@neighbours/linli-plugin-courts/plugin"),
}`

test.group('Plugin folders', () => {
  test('are told by the lines of the list, in their order', ({ assert }) => {
    assert.deepEqual(Object.entries(foldersIn(list)), [
      ['volunteer', 'plugins/volunteer'],
      ['hello', 'node_modules/linli-plugin-hello'],
      ['courts', 'node_modules/@neighbours/linli-plugin-courts'],
    ])
  })
})
