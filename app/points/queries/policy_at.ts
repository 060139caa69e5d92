import db from '@adonisjs/lucid/services/db'
import type { TransactionClient } from '#core/database'

/**
 * How points are used at a territory: to whom people may give them, and after how many months those that
 * are earned expire; null if never.
 */
export type PointsPolicy = {
  gifts: 'none' | 'household' | 'community'
  expireAfterMonths: number | null
  /**
   * So many whole points within a day into one budget, or more, need a second person; null where one may
   * always grant alone.
   */
  grantsByTwoFrom: number | null
}

/** Gifts stay within a household, nothing expires and one person grants, until somebody decides otherwise. */
const untilDecided: PointsPolicy = {
  gifts: 'household',
  expireAfterMonths: null,
  grantsByTwoFrom: null,
}

/** What the nearest territory upwards has decided. */
export default async function policyAt(
  territoryId: string,
  client?: TransactionClient
): Promise<PointsPolicy> {
  const { rows } = await (client ?? db).rawQuery(
    `select gifts, expire_after_months, grants_by_two_from from points_policies as policy
     join territories as decided on decided.id = policy.territory_id
     join territories as here on here.path <@ decided.path
     where here.id = :territoryId order by nlevel(decided.path) desc limit 1`,
    { territoryId }
  )
  if (rows.length === 0) return untilDecided
  const [{ expire_after_months: expireAfterMonths, gifts, grants_by_two_from: from }] = rows
  return { gifts, expireAfterMonths, grantsByTwoFrom: from === null ? null : Number(from) }
}
