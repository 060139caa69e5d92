import type { Erasure } from '#core/personal_data'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import entriesOf from '#privacy/queries/entries_of'
import holdersOfPersonalData from '#kernel/queries/holders_of_personal_data'

export type PluginErasure = { pluginId: string; erasure: Erasure }

/**
 * Has every installed plugin erase what it holds about a person and every entry that became theirs, also
 * where it is switched off or put away. One that fails, or does not run here, stops all of them, and the error names it: nobody is
 * erased by half.
 */
export default async function erasePersonalData(person: Person): Promise<PluginErasure[]> {
  return transaction(async (client) => {
    const entries = await entriesOf(person, client)
    const erasures: PluginErasure[] = []
    for (const { held, pluginId } of holdersOfPersonalData()) {
      try {
        const { default: personalData } = await held()
        const ofEach: Erasure[] = []
        for (const entry of entries) ofEach.push(await personalData.erase(entry, client))
        erasures.push({ pluginId, erasure: strictest(ofEach) })
      } catch (error) {
        throw new Error(`"${pluginId}" could not erase what it holds; nothing was erased`, {
          cause: error,
        })
      }
    }
    return erasures
  })
}

const strictestFirst = ['retained', 'anonymised', 'erased'] as const

/** The outcome that leaves most: nobody is told that all is gone while something of one entry stays. */
function strictest(erasures: Erasure[]) {
  const [first] = strictestFirst.flatMap((each) =>
    erasures.filter(({ outcome }) => outcome === each)
  )
  return first
}
