import { DateTime } from 'luxon'
import type { Territory } from '#core/people'
import { dayOf } from '../shanghai_time.ts'
import { createOrganisation } from './volunteer.ts'

export const shiftsPath = '/desk/volunteer/shifts'
export const organisationsPath = '/desk/volunteer/organisations'
export const nextWeek = dayOf(DateTime.now().plus({ weeks: 1 }))

const form = {
  title: '楼道清扫',
  description: '清理杂物',
  bring: '',
  place: '5 号楼楼下',
  date: nextWeek,
  start: '０９：００',
  end: '11:00',
  seats: '１２',
  pointsPerHour: '20',
  grid: '',
  visibility: 'published',
}

/** The form of a shift as staff fill it in, on a Chinese keyboard. */
export async function filledIn(community: Territory, changes: Record<string, string> = {}) {
  const organisation = await createOrganisation(community)
  return { ...form, organisation: organisation.id, ...changes }
}
