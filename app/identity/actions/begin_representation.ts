import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import tellOfRepresentation from '#identity/actions/tell_of_representation'
import { AlreadyRepresented, RepresentsThemselves } from '#identity/errors'
import type Person from '#identity/models/person'
import Representation from '#identity/models/representation'
import transaction from '#core/transaction'

export type NewRepresentation = {
  represented: Person
  representative: Person
  kind: Representation['kind']
  scopes: string[]
  basis: string
  childRulesVersion?: string | null
  beginsAt: DateTime
  expiresAt: DateTime
}

/** Lets one person act for another. The database refuses a second one for the same two at the same time. */
export default async function beginRepresentation(
  { represented, representative, ...terms }: NewRepresentation,
  by: Person
) {
  if (represented.id === representative.id) throw new RepresentsThemselves()

  return transaction(async (client) => {
    const representation = await Representation.create(
      {
        ...terms,
        territoryId: represented.territoryId,
        representedId: represented.id,
        representativeId: representative.id,
        begunById: by.id,
      },
      { client }
    ).catch(explain)
    await recordAct({
      act: 'identity.representation_begun',
      by,
      subject: { kind: 'person', id: represented.id },
      territoryId: represented.territoryId,
      reason: terms.basis,
      after: {
        representative: representative.id,
        kind: terms.kind,
        scopes: terms.scopes,
        until: terms.expiresAt.toISO(),
      },
    })
    await tellOfRepresentation(representation, represented, representative)
    return representation
  })
}

function explain(error: unknown): never {
  const isDoubled =
    error instanceof Error &&
    'constraint' in error &&
    error.constraint === 'representations_are_not_doubled'
  if (isDoubled) throw new AlreadyRepresented()
  throw error
}
