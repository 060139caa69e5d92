import type { PersonalRecords } from '#core/personal_data'
import type Person from '#identity/models/person'
import entriesOf from '#privacy/queries/entries_of'
import holdersOfPersonalData from '#kernel/queries/holders_of_personal_data'

export type PluginRecords = { pluginId: string; records: PersonalRecords }

/** What every installed plugin holds about a person and every entry that became theirs, also where it is switched off or put away. */
export default async function exportPersonalData(person: Person): Promise<PluginRecords[]> {
  const entries = await entriesOf(person)
  const exports: PluginRecords[] = []
  for (const { held, pluginId } of holdersOfPersonalData()) {
    const { default: personalData } = await held()
    const records: PersonalRecords = {}
    for (const entry of entries) add(await personalData.export(entry), records)
    exports.push({ pluginId, records })
  }
  return exports
}

function add(found: PersonalRecords, records: PersonalRecords) {
  for (const [kind, rows] of Object.entries(found)) {
    records[kind] = [...(records[kind] ?? []), ...rows]
  }
}
