import { Person, residentByPhone, type Territory } from '#core/people'
import { ResidentAmbiguous, ResidentUnknown } from '../errors.ts'
import volunteersAt from './volunteers_at.ts'

/** The one resident whom staff mean by a volunteer number, a phone number or a whole name; else it is said beside the field. */
export default async function residentSought(community: Territory, whom: string) {
  const volunteer = await volunteersAt(community).where({ number: whom }).first()
  if (volunteer) return volunteer.person
  return (await residentByPhone(community, whom)) ?? onlyOneCalled(community, whom)
}

async function onlyOneCalled(community: Territory, name: string) {
  const called = await residentsAt(community).where({ name }).orderBy('id').limit(10)
  if (called.length > 1) throw new ResidentAmbiguous({ count: called.length })
  if (called.length === 0) throw new ResidentUnknown()
  return called[0]
}

/** Whoever lives here and may be shown. */
export function residentsAt(community: Territory) {
  return Person.within(community)
    .whereNull('merged_into_id')
    .withScopes((persons) => persons.shown())
}
