import { test } from '@japa/runner'
import db from '@adonisjs/lucid/services/db'
import fc from 'fast-check'
import type { PluginState } from '#kernel/snapshot'
import memory from '#kernel/memory'
import openCommunities from '#territories/queries/open_communities'
import { createTerritory } from '#tests/factories/territories'
import type Territory from '#territories/models/territory'

const word = fc.record({
  place: fc.nat(6),
  pluginId: fc.constantFrom('mall', 'volunteer'),
  state: fc.constantFrom<PluginState>('enabled', 'disabled', 'inherited'),
  isLocked: fc.boolean(),
})

/** A county with two streets of two communities each. */
async function createCounty() {
  const county = await createTerritory('county')
  const places = [county]
  for (let count = 0; count < 2; count++) {
    const street = await createTerritory('street', county)
    const one = await createTerritory('community', street)
    const another = await createTerritory('community', street)
    places.push(street, one, another)
  }
  return places
}

test.group('Open communities', () => {
  test('are those where something is on, in any tree and below any lock', async ({ assert }) => {
    const everything = fc.asyncProperty(fc.array(word, { maxLength: 12 }), async (words) => {
      const places = await createCounty()
      for (const each of words) await say(places[each.place], each)

      const open = new Set((await openCommunities()).map(({ id }) => id))
      const communities = places.filter(({ level }) => level === 'community')
      memory.forget()
      const snapshot = await memory.current()
      for (const { id, path } of communities) {
        assert.equal(open.has(id), snapshot.enabledAt(path).size > 0)
      }
    })
    await fc.assert(everything, { numRuns: 40 })
  })
})

async function say(
  { id }: Territory,
  { isLocked, pluginId, state }: { isLocked: boolean; pluginId: string; state: PluginState }
) {
  await db.table('plugin_decisions').insert({
    id: crypto.randomUUID(),
    plugin_id: pluginId,
    territory_id: id,
    state,
    is_locked: isLocked,
    starts_at: db.raw('clock_timestamp()'),
  })
}
