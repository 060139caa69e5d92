import { Exception } from '@adonisjs/core/exceptions'
import monthLines, { type MonthLine } from '#budgets/queries/month_lines'
import monthSums, { type AccountKind, type MonthSum } from '#budgets/queries/month_sums'
import type Territory from '#territories/models/territory'

type StatementKind = 'budget' | 'plugin' | 'merchant'

/** Of what a statement tells: an account by its id, or all budgets of a plugin by the plugin's. */
type StatementName = { kind: string; key: string }

/** A month of a budget, of all budgets of a plugin, or of a merchant. */
export type MonthStatement = Pick<
  MonthSum,
  'pluginId' | 'opening' | 'incoming' | 'outgoing' | 'closing'
> & {
  kind: StatementKind
  key: string
  place: string
  month: string
  lines: MonthLine[]
  /** Whether what moved leads from the one balance of the ledger to the other. */
  agrees: boolean
}

/** The statement of this name for a place, or a 404. */
export default async function monthStatement(
  territory: Territory,
  { key, kind }: StatementName,
  month: string
): Promise<MonthStatement> {
  const sums = (await monthSums(territory, month)).filter((sum) => isMeant(sum, { key, kind }))
  if (sums.length === 0) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })

  const lines = await monthLines(
    sums.map(({ id }) => id),
    month
  )
  const together = addUp(sums)
  return {
    ...together,
    // It is one of them: whatever else was asked for meant no account.
    kind: kind as StatementKind,
    key,
    pluginId: sums[0].pluginId,
    place: kind === 'plugin' ? territory.shortName : sums[0].place,
    month,
    lines,
    agrees: doesAgree(together, lines),
  }
}

function isMeant({ id, kind, pluginId }: MonthSum, name: StatementName) {
  if (name.kind === 'plugin') return kind === 'budget' && pluginId === name.key
  return kind === (name.kind as AccountKind) && id === name.key
}

export function addUp(sums: Pick<MonthSum, 'opening' | 'incoming' | 'outgoing' | 'closing'>[]) {
  const total = { opening: 0, incoming: 0, outgoing: 0, closing: 0 }
  for (const sum of sums) {
    total.opening += sum.opening
    total.incoming += sum.incoming
    total.outgoing += sum.outgoing
    total.closing += sum.closing
  }
  return total
}

function doesAgree({ closing, opening }: ReturnType<typeof addUp>, lines: MonthLine[]) {
  const moved = lines.reduce((sum, { incoming, outgoing }) => sum + incoming - outgoing, 0)
  return opening + moved === closing
}
