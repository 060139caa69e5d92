import { isDeepStrictEqual } from 'node:util'
import { test } from '@japa/runner'
import fc from 'fast-check'
import { cloneDeep, get, has, isEqual, set, toPath } from '../../resources/inertia_tools.ts'

const keys = fc.stringMatching(/^[a-z]{1,4}$/)
const json = fc.jsonValue({ maxDepth: 4 })

test.group('The tools of Inertia', () => {
  test('a clone is equal, and shares nothing that can change', ({ assert }) => {
    fc.assert(
      fc.property(json, (value) => {
        const clone = cloneDeep({ value })
        assert.deepEqual(clone, { value })
        if (typeof value === 'object' && value !== null) assert.notStrictEqual(clone.value, value)
      })
    )
  })

  test('a clone holds the same files, dates and functions', ({ assert }) => {
    const held = { at: new Date(), file: new File(['x'], 'x.txt'), done: () => {} }
    const clone = cloneDeep({ held })
    assert.notStrictEqual(clone.held, held)
    for (const name of ['at', 'file', 'done'] as const) {
      assert.strictEqual(clone.held[name], held[name])
    }
  })

  test('two values are equal exactly where Node says so', ({ assert }) => {
    fc.assert(
      fc.property(json, json, (one, other) => {
        assert.equal(isEqual(one, other), isDeepStrictEqual(one, other))
        assert.isTrue(isEqual(one, structuredClone(one)))
      })
    )
  })

  test('what is set is there, and nothing else has changed', ({ assert }) => {
    fc.assert(
      fc.property(fc.array(keys, { minLength: 1, maxLength: 4 }), json, (path, value) => {
        const tree = set({ other: [1] }, ['new', ...path], value)
        assert.isTrue(has(tree, `new.${path.join('.')}`))
        assert.strictEqual(get(tree, `new.${path.join('.')}`), value)
        assert.deepEqual(tree.other, [1])
      })
    )
  })

  test('a name is taken as it stands before it is taken as a way', ({ assert }) => {
    const tree = { 'a.b': 1, 'a': { b: 2, list: [{ c: 3 }] } }
    assert.equal(get(tree, 'a.b'), 1)
    assert.equal(get(tree, 'a.list[0].c'), 3)
    assert.equal(get(tree, 'a.list.1.c', 'nothing'), 'nothing')
    assert.isFalse(has(tree, 'a.c'))
    assert.deepEqual(toPath('a[0].b'), ['a', '0', 'b'])
  })

  test('nothing reaches the prototypes', ({ assert }) => {
    set({}, '__proto__.polluted', true)
    set({}, 'constructor.prototype.polluted', true)
    assert.notProperty({}, 'polluted')
  })
})
