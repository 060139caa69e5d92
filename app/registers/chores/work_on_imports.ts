import type { ChoreContext } from '#chores/chore'
import workOnImport from '#registers/actions/work_on_import'
import RegisterImport, { workingStates } from '#registers/models/register_import'

/** One after the other, and what a killed process left. */
export default async function workOnImports({ signal }: ChoreContext) {
  const open = await RegisterImport.query()
    .whereIn('state', [...workingStates])
    .whereNull('failed_at')
    .orderBy(['created_at', 'id'])
    .select('id')
  for (const { id } of open) await workOnImport(id, () => signal.aborted)
}
