import { test } from '@japa/runner'
import recordLook from '#audit/actions/record_look'
import sendNotice from '#notifications/actions/send_notice'
import { createNeighbours } from '#privacy/tests/asking'
import { createResident } from '#tests/factories/people'
import Visitor from '#tests/factories/visitor'

test.group('My data', () => {
  test('a guest signs in first', async ({ assert, client }) => {
    const answer = await new Visitor(client).get('/me/data')
    assert.equal(answer.header('location'), '/sign-in')
  })

  test('shows who looked, in which role and where, and why', async ({ assert, client }) => {
    const { atHome, community, resident, staff } = await createNeighbours(client)
    const purpose = '核对本人证件'
    await recordLook({ by: staff, person: resident, act: 'identity.number_seen', purpose })

    const { looks } = (await atHome.get('/me/data')).inertiaProps

    assert.lengthOf(looks, 1)
    assert.deepInclude(looks[0], {
      act: 'audit.acts.identity.number_seen',
      name: '陈*',
      role: 'identity.roles.community_staff',
      place: community.shortName,
      purpose,
    })
  })

  test('never shows who looked at somebody else', async ({ assert, client }) => {
    const { atHome, community, staff } = await createNeighbours(client)
    const neighbour = await createResident(community)
    const purpose = '核对邻居的证件'
    await recordLook({ by: staff, person: neighbour, act: 'identity.number_seen', purpose })

    assert.isEmpty((await atHome.get('/me/data/looks')).inertiaProps.looks)
  })

  test('turns the pages of many looks, each once', async ({ assert, client }) => {
    const { atHome, resident, staff } = await createNeighbours(client)
    for (let turn = 0; turn < 23; turn++) {
      const purpose = `第 ${turn} 次`
      await recordLook({ by: staff, person: resident, act: 'identity.number_seen', purpose })
    }

    const first = (await atHome.get('/me/data/looks')).inertiaProps
    const second = (await atHome.get(`/me/data/looks?before=${first.next}`)).inertiaProps

    const seen = [...first.looks, ...second.looks].map(
      ({ purpose }: { purpose: string }) => purpose
    )
    assert.lengthOf(new Set(seen), 23)
    assert.isNull(second.next)
  })

  test('shows what is held, opened and in words, in the core and in every plugin', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    const { id: personId, territoryId } = resident
    const about = {
      sender: 'privacy',
      kind: 'copy_ready',
      urgency: 'normal',
      reference: '1',
    } as const
    await sendNotice({ ...about, personId, territoryId, values: { days: 7 }, href: null })

    const { held } = (await atHome.get('/me/data/records')).inertiaProps

    const text = JSON.stringify(held)
    assert.include(text, '赵桂兰')
    assert.include(text, '您要的个人信息打包好了')
    assert.match(text, /"身份证号","value":"62\d{15}[\dX]"/)
    assert.notInclude(text, 'undefined')
  })

  test('the lists that the law asks for are open to everybody', async ({ assert, client }) => {
    const guest = new Visitor(client)
    const { lines } = (await guest.get('/privacy/collection')).inertiaProps
    const shared = (await guest.get('/privacy/sharing')).inertiaProps

    assert.isTrue(lines.some(({ title }: { title: string }) => title === '基本信息'))
    assert.isFalse(
      lines.some(({ fields, kept, purpose }: Record<string, string>) =>
        `${fields}${kept}${purpose}`.includes('privacy.')
      )
    )
    assert.include(JSON.stringify(shared.lines), '支付宝')
    ;(await guest.get('/privacy/children')).assertStatus(200)
  })

  test('a person who was merged keeps what is known of both', async ({ assert, client }) => {
    const { atHome, community, resident, staff } = await createNeighbours(client)
    const earlier = await createResident(community)
    const purpose = '合并之前'
    await recordLook({ by: staff, person: earlier, act: 'identity.number_seen', purpose })
    await earlier.merge({ mergedIntoId: resident.id }).save()

    const { looks } = (await atHome.get('/me/data/looks')).inertiaProps

    assert.equal(looks[0].purpose, purpose)
  })
})
