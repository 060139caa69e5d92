import type Person from '#identity/models/person'
import DirectoryEntry from '#territories/models/directory_entry'
import type Territory from '#territories/models/territory'

/** An entry of an office, or of one of the staff who has not agreed to it yet. */
export async function createDirectoryEntry(territory: Territory, person?: Person) {
  return DirectoryEntry.create({
    territoryId: territory.id,
    personId: person?.id ?? null,
    title: '社区服务大厅',
    duty: '办证、咨询、报修',
    phone: '0935-2210001',
    supervisionPhone: '0935-12345',
    hours: '周一至周五 8:30–18:00',
  })
}
