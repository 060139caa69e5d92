import { test } from '@japa/runner'
import { definePersonalData, type PersonalData } from '#core/personal_data'
import { definePlugin } from '#core/plugin'
import mergePersons from '#identity/actions/merge_persons'
import erasePersonalData from '#kernel/actions/erase_personal_data'
import exportPersonalData from '#kernel/actions/export_personal_data'
import catalogue from '#kernel/catalogue'
import Notice from '#notifications/models/notice'
import sendNotice from '#notifications/actions/send_notice'
import { createResident, createStaff } from '#tests/factories/people'
import { createCommunity } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

function pluginHolding(id: string, personalData: PersonalData) {
  return definePlugin({
    id,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({ default: () => {} }),
    personalData: async () => ({ default: definePersonalData(personalData) }),
  })
}

/** It keeps its records where a test can see them: among the notices. */
const diary = pluginHolding('diary', {
  async export(person) {
    const notes = await Notice.query().where('person_id', person.id)
    return { notes: notes.map(({ kind }) => ({ kind })) }
  },
  async erase(person, client) {
    await Notice.query({ client }).where('person_id', person.id).delete()
    return { outcome: 'erased' }
  },
})

const stubborn = pluginHolding('stubborn', {
  export: async () => ({}),
  erase: async () => {
    throw new Error('The safe is locked')
  },
})

test.group('Personal data', (group) => {
  group.each.teardown(() => {
    const ofTests = ['diary', 'ledger', 'stubborn']
    catalogue.plugins = catalogue.plugins.filter(({ id }) => !ofTests.includes(id))
  })

  async function createAuthor(community?: Territory) {
    const person = await createResident(community ?? (await createCommunity()))
    const { id: personId, territoryId } = person
    const words = { sender: 'diary', kind: 'note', urgency: 'normal', reference: '1' } as const
    await sendNotice({ ...words, personId, territoryId, values: {}, href: null })
    return person
  }

  test('is copied from every plugin, also where it is not on', async ({ assert }) => {
    catalogue.plugins.push(diary)
    const person = await createAuthor()
    const copies = await exportPersonalData(person)
    assert.deepInclude(copies, { pluginId: 'diary', records: { notes: [{ kind: 'note' }] } })
    assert.includeMembers(
      copies.map(({ pluginId }) => pluginId),
      ['volunteer', 'mall']
    )
  })

  test('is erased by every plugin, and each says what became of it', async ({ assert }) => {
    catalogue.plugins.push(diary)
    const person = await createAuthor()
    const erasures = await erasePersonalData(person)
    assert.deepInclude(erasures, { pluginId: 'diary', erasure: { outcome: 'erased' } })
    assert.isEmpty(await Notice.query().where('person_id', person.id))
  })

  /** The same note on both sides, so that a rule of its table leaves one with the entry that was merged. */
  async function createMerged() {
    const community = await createCommunity()
    const kept = await createAuthor(community)
    const merged = await createAuthor(community)
    const by = await createStaff(community)
    await mergePersons({ kept, merged, reason: '本人到场' }, by)
    return { kept, merged }
  }

  test('is copied and erased of every entry that became theirs', async ({ assert }) => {
    catalogue.plugins.push(diary)
    const { kept, merged } = await createMerged()
    const notes = [{ kind: 'note' }, { kind: 'note' }]

    assert.deepInclude(await exportPersonalData(kept), { pluginId: 'diary', records: { notes } })
    await erasePersonalData(kept)

    assert.isEmpty(await Notice.query().whereIn('person_id', [kept.id, merged.id]))
  })

  test('stays where the law wants it of one entry, and that is what is said', async ({
    assert,
  }) => {
    const { kept, merged } = await createMerged()
    const basis = 'ledger.personal_data.basis'
    const ledger = pluginHolding('ledger', {
      export: async () => ({}),
      erase: async ({ id }) =>
        id === merged.id ? { outcome: 'retained', basis } : { outcome: 'erased' },
    })
    catalogue.plugins.push(ledger)

    const erasures = await erasePersonalData(kept)

    const erasure = { outcome: 'retained', basis } as const
    assert.deepInclude(erasures, { pluginId: 'ledger', erasure })
  })

  test('is not erased by half: one that fails stops all, by name', async ({ assert }) => {
    catalogue.plugins.push(diary, stubborn)
    const person = await createAuthor()
    await assert.rejects(() => erasePersonalData(person), /"stubborn" could not erase/)
    assert.lengthOf(await Notice.query().where('person_id', person.id), 1)
  })

  test('is neither copied nor erased without a plugin that does not run here', async ({
    assert,
  }) => {
    const person = await createAuthor()
    catalogue.leaveOut('attic', 'broken')
    try {
      await assert.rejects(() => exportPersonalData(person), /"attic" does not run here/)
      await assert.rejects(() => erasePersonalData(person), /"attic" does not run here/)
    } finally {
      catalogue.leftOut = catalogue.leftOut.filter(({ id }) => id !== 'attic')
    }
    assert.lengthOf(await Notice.query().where('person_id', person.id), 1)
  })
})
