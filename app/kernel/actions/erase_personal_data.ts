import type { Erasure } from '#core/personal_data'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import catalogue from '#kernel/catalogue'

export type PluginErasure = { pluginId: string; erasure: Erasure }

/**
 * Has every installed plugin erase what it holds about a person, also where it is switched off or put
 * away. One that fails stops all of them, and the error names it: nobody is erased by half.
 */
export default async function erasePersonalData(person: Person): Promise<PluginErasure[]> {
  return transaction(async (client) => {
    const erasures: PluginErasure[] = []
    for (const { id, personalData } of catalogue.plugins) {
      if (!personalData) continue
      try {
        const { default: held } = await personalData()
        erasures.push({ pluginId: id, erasure: await held.erase(person, client) })
      } catch (error) {
        throw new Error(`"${id}" could not erase what it holds; nothing was erased`, {
          cause: error,
        })
      }
    }
    return erasures
  })
}
