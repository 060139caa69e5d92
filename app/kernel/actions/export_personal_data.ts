import type { PersonalRecords } from '#core/personal_data'
import type Person from '#identity/models/person'
import holdersOfPersonalData from '#kernel/queries/holders_of_personal_data'

export type PluginRecords = { pluginId: string; records: PersonalRecords }

/** What every installed plugin holds about a person, also where it is switched off or put away. */
export default async function exportPersonalData(person: Person): Promise<PluginRecords[]> {
  const exports: PluginRecords[] = []
  for (const { held, pluginId } of holdersOfPersonalData()) {
    const { default: personalData } = await held()
    exports.push({ pluginId, records: await personalData.export(person) })
  }
  return exports
}
