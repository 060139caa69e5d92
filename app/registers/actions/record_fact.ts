import type { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { digest, seal } from '#identity/sealed'
import supersede from '#registers/actions/supersede'
import { FactUnknown, InTheFuture } from '#registers/errors'
import codeTables from '#registers/code_tables'
import { isCoded, type CodedFact, type SealedFact } from '#registers/fact_kinds'
import PersonFact from '#registers/models/person_fact'
import believed from '#registers/queries/believed'
import today from '#registers/today'

export type NewFact = {
  fact: CodedFact | SealedFact
  /** A code, or a text to be sealed; null when it is not so any more. */
  value: string | null
  from: DateTime
  reason: string | null
}

/**
 * From a day on something is true of a person. What was believed about the days from then on is
 * superseded, what was true before stays; the first day given again is a correction.
 */
export default async function recordFact(person: Person, fact: NewFact, by: Person) {
  if (fact.from > today()) throw new InTheFuture()
  const value = valueOf(fact)

  return transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    await supersedeFrom(person, fact, by, client)
    if (value) {
      const facts = { personId: person.id, fact: fact.fact, validFrom: fact.from }
      const made = { recordedById: by.id, reason: fact.reason }
      await PersonFact.create({ ...facts, ...value, ...made }, { client })
    }
    await recordAct({
      act: 'registers.fact_recorded',
      by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      reason: fact.reason,
      after: { fact: fact.fact, code: value?.code ?? null, from: fact.from.toISODate() },
    })
  })
}

function valueOf({ fact, value }: NewFact) {
  if (value === null) return null
  if (!isCoded(fact)) {
    return { code: null, valueSealed: seal(value), valueDigest: digest(value) }
  }
  if (!codeTables[fact].some(({ code }) => code === value)) throw new FactUnknown()
  return { code: value, valueSealed: null, valueDigest: null }
}

/** The part of it that lies before the day stays true, in a row of its own. */
async function supersedeFrom(
  person: Person,
  { fact, from, reason }: NewFact,
  by: Person,
  client: TransactionClient
) {
  const touched = await believed(PersonFact.query({ client }))
    .where({ personId: person.id, fact })
    .whereRaw("daterange(valid_from, valid_to) && daterange(?::date, 'infinity')", [
      from.toISODate()!,
    ])
    .orderBy(['valid_from', 'id'])
  for (const row of touched) {
    await supersede(row, by, client)
    if (row.validFrom < from) {
      const { code, personId, validFrom, valueDigest, valueSealed } = row
      const before = { personId, fact, code, valueSealed, valueDigest, validFrom, validTo: from }
      await PersonFact.create({ ...before, recordedById: by.id, reason }, { client })
    }
  }
}
