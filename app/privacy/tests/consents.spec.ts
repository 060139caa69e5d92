import db from '@adonisjs/lucid/services/db'
import { test } from '@japa/runner'
import { DateTime } from 'luxon'
import beginRepresentation from '#identity/actions/begin_representation'
import Person from '#identity/models/person'
import giveConsent from '#privacy/actions/give_consent'
import ConsentAnswer from '#privacy/models/consent_answer'
import { hasConsent, mayBeAsked } from '#privacy/queries/consents_of'
import { createNeighbours } from '#privacy/tests/asking'
import uniqueIdentityNumber from '#tests/factories/identity_numbers'
import { createResident } from '#tests/factories/people'
import { noticeIn } from '#tests/factories/visitor'

const picture = '/me/data/consents/publishing.picture'

test.group('Consents', () => {
  test('are given and taken back with one step each', async ({ assert, client }) => {
    const { atHome, resident } = await createNeighbours(client)

    await atHome.post(picture, { answer: 'given' })
    assert.isTrue(await hasConsent(resident.id, 'publishing.picture'))
    await atHome.post(picture, { answer: 'withdrawn' })

    assert.isFalse(await hasConsent(resident.id, 'publishing.picture'))
    const answers = await ConsentAnswer.query().where('personId', resident.id).orderBy('position')
    assert.deepEqual(
      answers.map(({ answer, byId, how }) => ({ answer, byId, how })),
      [
        { answer: 'given', byId: resident.id, how: 'screen' },
        { answer: 'withdrawn', byId: resident.id, how: 'screen' },
      ]
    )
    const acts = await db.from('audit_entries').where('subject_id', resident.id).orderBy('id')
    assert.deepEqual(
      acts.map(({ act }) => act),
      ['privacy.consent_given', 'privacy.consent_withdrawn']
    )
  })

  test('whoever said no is not asked again, and is shown everything else', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)
    assert.isTrue(await mayBeAsked(resident.id, 'identity.face'))

    await atHome.post('/me/data/consents/identity.face', { answer: 'refused' })

    assert.isFalse(await mayBeAsked(resident.id, 'identity.face'))
    assert.isFalse(await hasConsent(resident.id, 'identity.face'))
    ;(await atHome.get('/me')).assertStatus(200)
  })

  test('what was agreed to counts for what it said then, not for a new version', async ({
    assert,
    client,
  }) => {
    const { resident } = await createNeighbours(client)
    const { id: personId, territoryId } = resident
    const earlier = { personId, byId: personId, territoryId, how: 'screen' } as const
    await ConsentAnswer.create({
      ...earlier,
      purpose: 'identity.alipay',
      version: '2020-01',
      answer: 'given',
    })

    assert.isFalse(await hasConsent(personId, 'identity.alipay'))
    assert.isTrue(await mayBeAsked(personId, 'identity.alipay'))
  })

  test('what was not given cannot be taken back', async ({ assert, client }) => {
    const { atHome, resident } = await createNeighbours(client)

    const answer = await atHome.post(picture, { answer: 'withdrawn' })

    assert.equal(noticeIn(answer)?.tone, 'error')
    assert.isEmpty(await ConsentAnswer.query().where('personId', resident.id))
  })

  test('nobody is asked for what there is not, or answers otherwise', async ({
    assert,
    client,
  }) => {
    const { atHome, resident } = await createNeighbours(client)

    ;(await atHome.get('/me/data/consents/everything')).assertStatus(404)
    await atHome.post(picture, { answer: 'perhaps' })

    assert.isEmpty(await ConsentAnswer.query().where('personId', resident.id))
  })

  test('an answer is never changed', async ({ assert, client }) => {
    const { atHome, resident } = await createNeighbours(client)
    await atHome.post(picture, { answer: 'given' })

    const change = db
      .from('consent_answers')
      .where('person_id', resident.id)
      .update({ how: 'paper' })
    await assert.rejects(() => change, /append-only/)
  })

  test('a child does not agree by themselves, a guardian does for them', async ({
    assert,
    client,
  }) => {
    const { atHome, community, resident } = await createNeighbours(client)
    const child = await createChild(community)
    const alone = {
      person: child,
      by: child,
      purpose: 'publishing.picture',
      how: 'screen',
    } as const
    await assert.rejects(() => giveConsent(alone))

    await actAsGuardian(atHome, resident, child)
    await atHome.post(picture, { answer: 'given' })

    const given = await ConsentAnswer.findByOrFail('personId', child.id)
    assert.equal(given.byId, resident.id)
    assert.isFalse(await hasConsent(resident.id, 'publishing.picture'))
  })

  test('without the guardian’s consent a child’s data is only stored', async ({
    assert,
    client,
  }) => {
    const { atHome, community, resident } = await createNeighbours(client)
    const child = await createChild(community)
    const rules = { person: child, by: resident, purpose: 'identity.child_rules' } as const
    await giveConsent({ ...rules, how: 'counter' })

    await actAsGuardian(atHome, resident, child)
    await atHome.post('/me/data/consents/identity.child_rules', { answer: 'withdrawn' })

    const stored = await Person.findOrFail(child.id)
    assert.isNotNull(stored.restrictedAt)
  })

  test('a relative who is no guardian is not shown what concerns the person alone', async ({
    assert,
    client,
  }) => {
    const { atHome, community, resident } = await createNeighbours(client)
    const elder = await createResident(community, { assuranceLevel: 'real_name' })
    await actFor(atHome, { kind: 'family', representative: resident, represented: elder })

    const answer = await atHome.get('/me/data/records')

    assert.equal(answer.header('location'), '/')
  })
})

function createChild(community: Parameters<typeof createResident>[0]) {
  const identityNumber = uniqueIdentityNumber({ birthDate: '2018-06-01' })
  return createResident(community, { assuranceLevel: 'real_name', identityNumber })
}

type Hand = Awaited<ReturnType<typeof createNeighbours>>['atHome']

function actAsGuardian(hand: Hand, representative: Person, represented: Person) {
  return actFor(hand, { kind: 'guardian', representative, represented })
}

async function actFor(
  hand: Hand,
  who: { kind: 'guardian' | 'family'; representative: Person; represented: Person }
) {
  const now = DateTime.now()
  const terms = { scopes: ['*'], basis: '户口簿', beginsAt: now, expiresAt: now.plus({ days: 9 }) }
  const { id } = await beginRepresentation({ ...terms, ...who }, who.representative)
  await hand.post('/me/acting', { representation: id })
}
