import db from '@adonisjs/lucid/services/db'
import type Person from '#identity/models/person'
import policyAt from '#points/queries/policy_at'

/**
 * Whether one person may give points to another: within a household unless the community forbids it, and to
 * neighbours of the same community where it allows that.
 */
export default async function isGiftAllowed(from: Person, to: Person) {
  const { gifts } = await policyAt(from.territoryId)
  if (from.id === to.id || gifts === 'none') return false
  if (gifts === 'community' && from.territoryId === to.territoryId) return true
  return liveTogether(from.id, to.id)
}

/** Whether both live in one household now. */
export async function liveTogether(oneId: string, otherId: string) {
  const shared = await db
    .from('household_members as one')
    .join('household_members as other', 'other.household_id', 'one.household_id')
    .where({ 'one.person_id': oneId, 'other.person_id': otherId })
    .whereNull('one.moved_out_on')
    .whereNull('other.moved_out_on')
    .first()
  return Boolean(shared)
}
