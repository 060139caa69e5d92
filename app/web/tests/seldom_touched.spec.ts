import type { SessionStoreContract } from '@adonisjs/session/types'
import { test } from '@japa/runner'
import SeldomTouched from '#web/seldom_touched'

const brought = { session: true }

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
    for (const id of [one, one, other, one]) await new SeldomTouched(store, brought).touch(id)

    assert.deepEqual(touched, [one, other])
  })

  test('is not looked for by the request of somebody who brings none', async ({ assert }) => {
    const store = { ...storeThatCounts().store, read: () => ({ community: '620602001001' }) }

    assert.isNull(await new SeldomTouched(store, { session: false }).read('any'))
    assert.isNotNull(await new SeldomTouched(store, brought).read('any'))
  })
})
