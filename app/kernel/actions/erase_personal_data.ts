import type { Erasure } from '#core/personal_data'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import holdersOfPersonalData from '#kernel/queries/holders_of_personal_data'

export type PluginErasure = { pluginId: string; erasure: Erasure }

/**
 * Has every installed plugin erase what it holds about a person, also where it is switched off or put
 * away. One that fails, or does not run here, stops all of them, and the error names it: nobody is
 * erased by half.
 */
export default async function erasePersonalData(person: Person): Promise<PluginErasure[]> {
  return transaction(async (client) => {
    const erasures: PluginErasure[] = []
    for (const { held, pluginId } of holdersOfPersonalData()) {
      try {
        const { default: personalData } = await held()
        erasures.push({ pluginId, erasure: await personalData.erase(person, client) })
      } catch (error) {
        throw new Error(`"${pluginId}" could not erase what it holds; nothing was erased`, {
          cause: error,
        })
      }
    }
    return erasures
  })
}
