import db from '@adonisjs/lucid/services/db'
import type { Plugin } from '#core/plugin'

/** A part of a plugin that threw; once it is suspended nobody asks it any more. */
export type FaultView = {
  contribution: string
  count: number
  message: string
  lastAt: string
  isSuspended: boolean
}

/** The faults that were counted of a plugin's parts, on all of the platform, suspended ones first. */
export default async function faultsOf({ id }: Plugin): Promise<FaultView[]> {
  const rows = await db
    .from('plugin_faults')
    .where('plugin_id', id)
    .orderByRaw('suspended_at is null')
    .orderBy('last_at', 'desc')
    .orderBy('contribution')
  return rows.map(
    ({ contribution, count, last_at: lastAt, message, suspended_at: suspendedAt }) => ({
      contribution,
      count,
      message,
      lastAt: lastAt.toISOString(),
      isSuspended: suspendedAt !== null,
    })
  )
}
