import { randomUUID } from 'node:crypto'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import { awardPartyScore, takePartyScoreBack } from '#core/party_scores'
import type Person from '#identity/models/person'
import type { PartyScoreLine } from '#purse/pages'
import { createAccount, createResident } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import Visitor from '#tests/factories/visitor'

const reason = { key: 'purse.party.title', values: {} }

const deedOf = (person: Person, score: number) => ({
  ...{ pluginId: 'volunteer', territoryId: person.territoryId, personId: person.id },
  ...{ score, reference: randomUUID(), reason },
})

async function createMember() {
  const community = await createCommunity()
  return { community, person: await createResident(community) }
}

test.group('My party score', () => {
  test('a guest is asked to sign in', async ({ assert, client }) => {
    const page = await new Visitor(client).get('/me/points/party-scores')
    page.assertStatus(302)
    assert.include(page.header('location'), '/sign-in')
  })

  test('whoever has none is shown none beside their points', async ({ assert, client }) => {
    const { person } = await createMember()
    const visitor = new Visitor(client, await createAccount(person))

    assert.isNull((await visitor.get('/me/points')).inertiaProps.party)
    const { inertiaProps } = await visitor.get('/me/points/party-scores')
    assert.deepEqual([inertiaProps.standing, inertiaProps.entries], [null, []])
  })

  test('a member sees this year, all years and every line with its reason and source, and nothing of anyone else', async ({
    assert,
    client,
  }) => {
    const { community, person } = await createMember()
    await awardPartyScore(deedOf(await createResident(community), 50))
    const doneAt = DateTime.now().setZone('Asia/Shanghai').minus({ years: 1 })
    const gone = deedOf(person, 9)
    await awardPartyScore({ ...deedOf(person, 3), doneAt })
    await awardPartyScore(deedOf(person, 2))
    await awardPartyScore(gone)
    await takePartyScoreBack({ ...gone, reason: { key: 'gone.with_its_plugin', values: {} } })

    const visitor = new Visitor(client, await createAccount(person))
    const standing = { score: 2, total: 5, earlier: [{ year: doneAt.year, score: 3 }] }
    assert.deepEqual((await visitor.get('/me/points')).inertiaProps.party, standing)
    const { inertiaProps } = await visitor.get('/me/points/party-scores')
    assert.deepEqual(inertiaProps.standing, standing)
    const lines: PartyScoreLine[] = inertiaProps.entries
    assert.deepEqual(
      lines.map(({ otherYear, reason: { key }, score, source }) => [score, key, source, otherYear]),
      [
        [-9, 'purse.reasons.party', 'volunteer.name', null],
        [9, reason.key, 'volunteer.name', null],
        [2, reason.key, 'volunteer.name', null],
        [3, reason.key, 'volunteer.name', doneAt.year],
      ]
    )
  })
})
