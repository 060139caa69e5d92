import type { SessionStoreContract } from '@adonisjs/session/types'
import { test } from '@japa/runner'
import SeldomTouched from '#web/seldom_touched'

/** Where sessions are kept, and how often one was said to be in use. */
function storeThatCounts() {
  const touched: string[] = []
  const store: SessionStoreContract = {
    read: () => null,
    write: () => {},
    destroy: () => {},
    touch: (id) => {
      touched.push(id)
    },
  }
  return { store, touched }
}

test.group('A session in use', () => {
  test('is written down once in an hour, however many pages are opened', async ({ assert }) => {
    const { store, touched } = storeThatCounts()
    const [one, other] = [crypto.randomUUID(), crypto.randomUUID()]

    // Each request has a store of its own.
    for (const id of [one, one, other, one]) await new SeldomTouched(store).touch(id)

    assert.deepEqual(touched, [one, other])
  })
})
