import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { Erasure } from '#core/personal_data'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import erasePersonalData from '#kernel/actions/erase_personal_data'
import eraseHeld from '#privacy/actions/erase_held'
import { StillHasRole } from '#privacy/errors'
import type { Outcome } from '#privacy/models/erasure_run'
import idsOf from '#privacy/queries/ids_of'
import openMatters from '#privacy/queries/open_matters'

type Erasing = {
  /** Whether they go for good, rather than staying with an account of which nothing else is known. */
  closes: boolean
  by: { id: string } | null
}

/**
 * Erases a person in every plugin and every domain, in one transaction, and says what became of each part
 * (PIPL art. 47). Ledger and audit stay whole: they refer to an id that nobody can be recognised by.
 */
export default async function erasePerson(person: Person, { by, closes }: Erasing) {
  return transaction(async (client) => {
    const locked = await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const { roles } = await openMatters(locked)
    if (roles > 0) throw new StillHasRole({ count: roles })

    const plugins = await erasePersonalData(locked)
    const people = await idsOf(person.id, client)
    const outcomes = [
      ...plugins.map(({ erasure, pluginId }) => ofPlugin(pluginId, erasure)),
      ...(await eraseHeld(people, { access: closes, rest: true }, client)),
    ]
    if (closes) {
      await client
        .from('persons')
        .whereIn('id', people)
        .update({ erased_at: DateTime.now().toSQL() })
    }
    await recordAct({
      act: closes ? 'privacy.account_closed' : 'privacy.erased',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      after: { outcomes: outcomes.map(({ outcome, what }) => `${what}: ${outcome}`) },
    })
    return outcomes
  })
}

function ofPlugin(pluginId: string, erasure: Erasure): Outcome {
  return {
    owner: pluginId,
    what: `${pluginId}.name`,
    outcome: erasure.outcome,
    basis: erasure.outcome === 'retained' ? erasure.basis : null,
  }
}
