import { execFileSync } from 'node:child_process'
import { writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import app from '@adonisjs/core/services/app'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { capturePoints } from '#core/points'
import awardPoints from '#points/actions/award_points'
import holdPoints from '#points/actions/hold_points'
import reverseAward from '#points/actions/reverse_award'
import sealTransfers from '#points/actions/seal_transfers'
import decideRule from '#rules/actions/decide_rule'
import { openTerms } from '#rules/terms'
import { giveBudget, givePoints } from '#tests/factories/points'
import { enablePlugin } from '#tests/factories/territories'
import Visitor, { noticeIn } from '#tests/factories/visitor'
import { createPurse, latestEntry, visitorFor } from './purses.ts'

const reason = {
  key: 'volunteer.points.service',
  values: { shift: '助老', minutes: 60, version: 3 },
}

test.group('An entry of my points', () => {
  test('says by which rule and version, from where, and what became of it', async ({
    assert,
    client,
  }) => {
    const { community, person } = await createPurse(0)
    await giveBudget('volunteer', community)
    const deed = { pluginId: 'volunteer', ruleCode: 'service', personId: person.id }
    const award = { ...deed, reference: person.id }
    await awardPoints({ ...award, territoryId: community.id, amount: 30, reason })
    const id = await latestEntry(person)
    await reverseAward({ ...award, reason, byPersonId: null })

    const visitor = await visitorFor(client, person)
    const { inertiaProps } = await visitor.get(`/me/points/entries/${id}`)
    const { linked, place, rule, story } = inertiaProps.entry
    assert.deepEqual(rule, { text: 'volunteer.adds.rules.service', version: 3 })
    assert.equal(place, community.shortName)
    assert.equal(story, 'purse.stories.award_gain')
    assert.deepEqual(
      linked.map(({ tie }: { tie: string }) => tie),
      ['taken_back_by']
    )
  })

  test('that was used leads to how it was set aside', async ({ assert, client }) => {
    const { community, person } = await createPurse(100)
    const hold = await holdPoints({
      ...{ pluginId: 'mall', personId: person.id, territoryId: community.id, amount: 30 },
      reference: person.id,
      reason: { key: 'mall.points.reservation', values: { good: '大米' } },
      expiresAt: DateTime.now().plus({ days: 7 }),
    })
    await capturePoints(hold.id)
    const visitor = await visitorFor(client, person)
    const used = await visitor.get(`/me/points/entries/${await latestEntry(person)}`)
    assert.equal(used.inertiaProps.entry.linked[0].line.id, hold.id)
    const held = await visitor.get(`/me/points/entries/${hold.id}`)
    assert.equal(held.inertiaProps.entry.linked[0].tie, 'ended_by')
  })

  test('has a receipt once it is sealed, which a stranger can check', async ({
    assert,
    client,
  }) => {
    const { person } = await createPurse(50)
    const [id, visitor] = [await latestEntry(person), await visitorFor(client, person)]
    await sealTransfers()
    const receipt = await visitor.open(`/me/points/entries/${id}/receipt`)
    assert.include(receipt.header('content-disposition')!, `linli-points-${id}.json`)
    const file = join(tmpdir(), `receipt-${person.id}.json`)
    writeFileSync(file, receipt.text())
    const script = app.makePath('docs/points_proof.mjs')
    const said = execFileSync(process.execPath, [script, file], { encoding: 'utf8' })
    assert.include(said, 'right: 50 points')

    await givePoints(person, 5)
    const early = await visitor.get(`/me/points/entries/${await latestEntry(person)}/receipt`)
    early.assertStatus(302)
    assert.equal(noticeIn(early)?.tone, 'warning')
  })

  test('with an id that is none is not found', async ({ client }) => {
    const { person } = await createPurse()
    const visitor = await visitorFor(client, person)
    for (const id of ['0', '-1', 'abc', '1e3', '99999999999999999999', "1'"]) {
      const page = await visitor.get(`/me/points/entries/${encodeURIComponent(id)}`)
      page.assertStatus(404)
    }
  })
})

test.group('How to earn and use points', () => {
  test('a guest reads what brings points here and what they are', async ({ assert, client }) => {
    const { community } = await createPurse()
    await enablePlugin('volunteer', community)
    const guest = new Visitor(client)
    guest.lookAt(community)
    const ways = await guest.get('/points/ways')
    ways.assertStatus(200)
    assert.deepInclude(ways.inertiaProps.rules[0], { ruleCode: 'service', version: 0, caps: [] })
    const about = await guest.open('/points/about')
    assert.include(about.text(), '不出售，不能换成钱')
  })

  test('a resident sees what is left of a cap, a guest only what it is', async ({
    assert,
    client,
  }) => {
    const { community, person, staff } = await createPurse(0)
    await enablePlugin('volunteer', community)
    await giveBudget('volunteer', community)
    const caps = [{ per: 'person', within: 'month', most: 100 } as const]
    await decideRule({ pluginId: 'volunteer', code: 'service' }, community, {
      ...{ state: 'pays', isLocked: false, reason: '居民议事会通过', after: 0, by: staff },
      terms: { ...openTerms, caps },
    })
    await awardPoints({
      ...{ pluginId: 'volunteer', ruleCode: 'service', personId: person.id, amount: 30, reason },
      ...{ territoryId: community.id, reference: person.id, caps },
    })
    const guest = new Visitor(client)
    guest.lookAt(community)

    const resident = await visitorFor(client, person)
    const own = await resident.get('/points/ways')
    assert.deepEqual(own.inertiaProps.rules[0].caps, [{ ...caps[0], left: 70 }])
    const shown = await guest.get('/points/ways')
    assert.deepEqual(shown.inertiaProps.rules[0].caps, [{ ...caps[0], left: null }])
  })
})
