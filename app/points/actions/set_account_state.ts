import { v7 as uuid } from 'uuid'
import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import type Person from '#identity/models/person'
import { personAccount } from '#points/accounts'
import { AccountAlreadySo } from '#points/errors'
import within from '#points/ledger'

type Change = { state: 'open' | 'frozen'; reason: string; by: Person }

/**
 * Freezes the points of a person, so that none come in or go out, or opens them again. What was set aside before
 * may still be given back. The reason is kept, and who decided.
 */
export default async function setAccountState(person: Person, { by, reason, state }: Change) {
  await transaction(async (client) => {
    const ledger = within(client)
    const [id] = await ledger.accounts(personAccount(person.id))
    const before = (await ledger.states(id)).get(id)!.state
    if (before === state) throw new AccountAlreadySo()

    await client.from('points_accounts').where({ id }).update({ state })
    await client
      .insertQuery()
      .table('points_account_states')
      .insert({ id: uuid(), account_id: id, state, reason, by_id: by.id })
    await recordAct({
      act: state === 'frozen' ? 'points.account_frozen' : 'points.account_opened',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      before: { state: before },
      after: { state },
      reason,
    })
  })
}
