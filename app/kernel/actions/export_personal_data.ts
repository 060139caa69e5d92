import type { PersonalRecords } from '#core/personal_data'
import type Person from '#identity/models/person'
import catalogue from '#kernel/catalogue'

export type PluginRecords = { pluginId: string; records: PersonalRecords }

/** What every installed plugin holds about a person, also where it is switched off or put away. */
export default async function exportPersonalData(person: Person): Promise<PluginRecords[]> {
  const exports: PluginRecords[] = []
  for (const { id, personalData } of catalogue.plugins) {
    if (!personalData) continue
    const { default: held } = await personalData()
    exports.push({ pluginId: id, records: await held.export(person) })
  }
  return exports
}
