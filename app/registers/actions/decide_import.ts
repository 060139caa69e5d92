import hastenChore from '#chores/actions/hasten_chore'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import { ImportForgotten, ImportNotApplied, ImportNotChecked } from '#registers/errors'
import RegisterImport from '#registers/models/register_import'
import isForgotten from '#registers/queries/is_forgotten'

/** The lines that were found ready become records, in the background. */
export async function applyImport({ id }: RegisterImport) {
  await transaction(async (client) => {
    const brought = await locked(id, client)
    if (brought.state !== 'checked') throw new ImportNotChecked()
    await brought.merge({ state: 'applying', nextChunk: 0 }).save()
    await hastenChore('registers.work_on_imports')
  })
}

/** What the list brought is removed again, in the background; what was changed since stays. */
export async function undoImport({ id }: RegisterImport) {
  await transaction(async (client) => {
    const brought = await locked(id, client)
    if (brought.state !== 'applied') throw new ImportNotApplied()
    if (await isForgotten(brought, client)) throw new ImportForgotten()
    await brought.merge({ state: 'undoing', nextChunk: 0 }).save()
    await hastenChore('registers.work_on_imports')
  })
}

/** After a fault of ours: it goes on from where it stands. */
export async function resumeImport({ id }: RegisterImport) {
  await transaction(async (client) => {
    const brought = await locked(id, client)
    if (await isForgotten(brought, client)) throw new ImportForgotten()
    await brought.merge({ failedAt: null }).save()
    await hastenChore('registers.work_on_imports')
  })
}

function locked(id: string, client: TransactionClient) {
  return RegisterImport.query({ client }).where('id', id).forUpdate().firstOrFail()
}
