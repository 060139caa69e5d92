import { test } from '@japa/runner'
import SavedFilter from '#identity/models/saved_filter'
import { createAccount, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor, { errorBeside, noticeIn } from '#tests/factories/visitor'
import type { ApiClient } from '@japa/api-client'

const filter = { filterName: '没发出去的', path: '/desk/deliveries', query: 'state=refused' }

async function worker(client: ApiClient) {
  const staff = await createStaff(await createCommunity())
  return { staff, visitor: new Visitor(client, await createAccount(staff)) }
}

test.group('A saved filter', () => {
  test('stands above the list it was saved for, for whoever saved it', async ({
    assert,
    client,
  }) => {
    const { visitor } = await worker(client)
    const { visitor: colleague } = await worker(client)

    const answer = await visitor.post('/desk/filters', filter)

    assert.equal(answer.header('location'), '/desk/deliveries?state=refused')
    const { inertiaProps } = await visitor.get('/desk/deliveries')
    assert.containsSubset(inertiaProps.savedFilters, [
      { name: '没发出去的', query: 'state=refused' },
    ])
    assert.isEmpty((await visitor.get('/desk')).inertiaProps.savedFilters)
    assert.isEmpty((await colleague.get('/desk/deliveries')).inertiaProps.savedFilters)
  })

  test('is replaced by one of the same name', async ({ assert, client }) => {
    const { staff, visitor } = await worker(client)
    await visitor.post('/desk/filters', filter)
    await visitor.post('/desk/filters', { ...filter, query: 'state=later' })

    const saved = await SavedFilter.query().where('person_id', staff.id)
    assert.deepEqual(
      saved.map(({ query }) => query),
      ['state=later']
    )
  })

  test('comes back when its removal is undone', async ({ assert, client }) => {
    const { staff, visitor } = await worker(client)
    await visitor.post('/desk/filters', filter)
    const { id } = await SavedFilter.findByOrFail('personId', staff.id)

    const removed = await visitor.post(`/desk/filters/${id}?_method=DELETE`)
    assert.isEmpty(await SavedFilter.query().where('person_id', staff.id))
    await visitor.post(noticeIn(removed)!.undo!)

    const again = await SavedFilter.findByOrFail('personId', staff.id)
    assert.containsSubset(again.serialize(), { name: '没发出去的', query: 'state=refused' })
  })

  test('leads nowhere but to a list of the desk', async ({ assert, client }) => {
    const { staff, visitor } = await worker(client)
    for (const path of ['https://elsewhere.example', '//elsewhere.example', '/me', '/desk/../me']) {
      const answer = await visitor.post('/desk/filters', { ...filter, path })
      assert.exists(errorBeside('path', answer), path)
    }
    assert.isEmpty(await SavedFilter.query().where('person_id', staff.id))
  })

  test('is removed by its owner alone', async ({ assert, client }) => {
    const { staff, visitor } = await worker(client)
    const { visitor: colleague } = await worker(client)
    await visitor.post('/desk/filters', filter)
    const { id } = await SavedFilter.findByOrFail('personId', staff.id)

    assert.equal((await colleague.post(`/desk/filters/${id}?_method=DELETE`)).status(), 404)
    assert.lengthOf(await SavedFilter.query().where('person_id', staff.id), 1)
  })
})
