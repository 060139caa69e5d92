import { AES256GCM } from '@boringnode/encryption/drivers/aes_256_gcm'
import { test } from '@japa/runner'
import fc from 'fast-check'
import SealingDriver from '#identity/sealing_driver'

const id = 'gcm'
const key = 'only for this test, and nobody else knows it'
const [ours, theirs] = [new SealingDriver({ id, key }), new AES256GCM({ id, key })]

test.group('What is sealed', () => {
  test('is read by the driver of the framework, and what that one writes is read', ({ assert }) => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', minLength: 1, maxLength: 200 }), (value) => {
        assert.equal(theirs.decrypt(ours.encrypt(value)), value)
        assert.equal(ours.decrypt(theirs.encrypt(value)), value)
        assert.equal(ours.decrypt(ours.encrypt(value)), value)
      })
    )
  })

  test('is no longer read once a single character of it is another', ({ assert }) => {
    const sealed = ours.encrypt('13900001234')
    fc.assert(
      fc.property(fc.integer({ min: 0, max: sealed.length - 1 }), (place) => {
        const other = sealed[place] === 'A' ? 'B' : 'A'
        const opened = ours.decrypt(sealed.slice(0, place) + other + sealed.slice(place + 1))
        // The last character of a part may have bits that stand for nothing.
        assert.oneOf(opened, [null, '13900001234'])
      })
    )
    for (const wrong of ['', 'gcm', 'gcm.v1:.a.b', `${sealed}A`, sealed.slice(0, -3)])
      assert.isNull(ours.decrypt(wrong))
  })

  test('with another key, for a purpose, or for a time only, is as it was', async ({ assert }) => {
    assert.isNull(new SealingDriver({ id, key: `${key}!` }).decrypt(ours.encrypt('a')))
    const purposed = ours.encrypt('a', undefined, 'a cookie')
    assert.isNull(ours.decrypt(purposed))
    assert.equal(ours.decrypt(purposed, 'a cookie'), 'a')
    assert.isNull(ours.decrypt(ours.encrypt('a', '-1s')))
  })
})
