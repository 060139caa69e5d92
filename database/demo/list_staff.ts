import Account from '#identity/models/account'
import { digest } from '#identity/sealed'
import agreeToEntry from '#territories/actions/agree_to_entry'
import { addDirectoryEntry } from '#territories/actions/write_directory_entry'
import DirectoryEntry from '#territories/models/directory_entry'
import type { DemoPlace } from './place.ts'
import type { DemoPlan, PlannedStaff } from './plan.ts'
import type Person from '#identity/models/person'

const supervisionPhone = '12345'
const hours = '周一至周日 8:30–18:30'

/** Puts those who work in the community into its directory, most of whom have agreed; once. */
export default async function listStaff({ staff }: DemoPlan, place: DemoPlace, by: Person) {
  const known = await DirectoryEntry.within(place.community)
  if (known.length > 0) return

  const hall = {
    ...{ title: '社区服务大厅', duty: '办证、实名核对、老年证、咨询', phone: '0935-2210001' },
    ...{ supervisionPhone, hours: '周一至周五 8:30–12:00，14:30–18:00' },
  }
  await addDirectoryEntry(place.community, { words: hall, person: null, pictureId: null, by })
  for (const planned of staff) await list(planned, place, by)
}

async function list({ phone, place: where, role }: PlannedStaff, place: DemoPlace, by: Person) {
  const isWorker = role === 'grid_worker' && typeof where === 'number'
  if (!isWorker && role !== 'community_staff') return

  const territory = isWorker ? place.grids[where] : place.community
  const words = {
    ...(isWorker
      ? { title: '网格员', duty: '走访、报修、矛盾调解、帮老人代办' }
      : { title: '社区工作者', duty: '民政、低保、志愿服务' }),
    ...{ phone, supervisionPhone, hours },
  }
  const person = await personWith(phone)
  const entry = await addDirectoryEntry(territory, { words, person, pictureId: null, by })
  if (isWorker) await agreeToEntry(entry, person, 'agreed')
}

async function personWith(phone: string) {
  const account = await Account.query()
    .where('phone_digest', digest(phone))
    .preload('person')
    .firstOrFail()
  return account.person
}
