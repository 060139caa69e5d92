import transaction, { afterCommit } from '#core/transaction'
import type { Plugin } from '#core/plugin'
import memory from '#kernel/memory'

/** Lets a contribution run again and forgets its faults; it has the whole count before it. Twice is once. */
export default async function resumeContribution({ id }: Pick<Plugin, 'id'>, contribution: string) {
  await transaction(async (client) => {
    await client.from('plugin_faults').where({ plugin_id: id, contribution }).delete()
    afterCommit(async () => memory.forget())
  })
}
