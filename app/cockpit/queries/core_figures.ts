import db from '@adonisjs/lucid/services/db'
import type { Figure } from '#cockpit/figures'
import type { Span } from '#core/metrics'
import type Territory from '#territories/models/territory'

/** What the core itself counts, whichever plugins there are. */
const coreFigures: Figure[] = [
  {
    ...figure('residents', 'count', (territory, { to }) => peopleIn(territory, to.toJSDate())),
    before: 'cockpit.at_the_end_before',
  },
  figure('joined', 'count', joinedIn),
  figure('points_issued', 'points', (territory, during) => pointsMoved(territory, 'award', during)),
  figure('points_spent', 'points', (territory, during) => pointsMoved(territory, 'redeem', during)),
]

export default coreFigures

function figure(name: string, unit: Figure['unit'], count: Figure['count']): Figure {
  return {
    name: `core.${name}`,
    label: `cockpit.figures.${name}`,
    definition: `cockpit.definitions.${name}`,
    before: 'cockpit.before',
    unit,
    count,
  }
}

/** Who is known here and lives here; two entries of one person are one. */
async function peopleIn(territory: Territory, moment: Date) {
  const { total } = await db
    .from('persons')
    .join('territories', 'territories.id', 'persons.territory_id')
    .whereRaw('territories.path <@ ?::ltree', [territory.path])
    .whereNull('merged_into_id')
    .whereNull('erased_at')
    .where('persons.created_at', '<', moment)
    .count('* as total')
    .firstOrFail()
  return Number(total)
}

/** New accounts: people who use it themselves. */
async function joinedIn(territory: Territory, { from, to }: Span) {
  const { total } = await db
    .from('accounts')
    .join('persons', 'persons.id', 'accounts.person_id')
    .join('territories', 'territories.id', 'persons.territory_id')
    .whereRaw('territories.path <@ ?::ltree', [territory.path])
    .where('accounts.created_at', '>=', from.toJSDate())
    .where('accounts.created_at', '<', to.toJSDate())
    .count('* as total')
    .firstOrFail()
  return Number(total)
}

/** What was paid out of budgets, or what budgets were paid: both are accounts of a territory. */
async function pointsMoved(territory: Territory, kind: 'award' | 'redeem', { from, to }: Span) {
  const side = kind === 'award' ? 'debit' : 'credit'
  const { total } = await db
    .from('points_transfers as transfer')
    .join('points_accounts as account', 'account.id', `transfer.${side}`)
    .join('territories', 'territories.id', 'account.territory_id')
    .whereRaw('territories.path <@ ?::ltree', [territory.path])
    .where({ 'transfer.book': 'points', 'transfer.kind': kind })
    .whereIn('transfer.phase', ['single', 'post'])
    .where('transfer.at', '>=', from.toJSDate())
    .where('transfer.at', '<', to.toJSDate())
    .sum('transfer.amount as total')
    .firstOrFail()
  return Number(total ?? 0)
}
