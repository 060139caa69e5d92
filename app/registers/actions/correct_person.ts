import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import { digest, seal, unseal } from '#identity/sealed'
import { columnsOf, explainPerson, type NewPerson } from '#registers/actions/register_person'
import { VerifiedStays } from '#registers/errors'
import type { formerFacts } from '#registers/fact_kinds'
import PersonFact from '#registers/models/person_fact'

/** What an entry says of a person was wrong. What stood there is kept as believed until now. */
export default async function correctPerson(
  { id }: Person,
  { grid, name, reason, ...born }: NewPerson & { reason: string },
  by: Person
) {
  return transaction(async (client) => {
    const person = await Person.query({ client }).where('id', id).forUpdate().firstOrFail()
    const before = saidOf(person)
    const number = born.identityNumber ?? numberOf(person)
    person.merge({
      gridId: grid?.id ?? null,
      name,
      ...columnsOf({ ...born, identityNumber: number }),
    })
    const changed = changesBetween(before, saidOf(person))
    // Name and number were compared with a document; only comparing again may change them.
    if (person.isRealName && changed.length > 0) throw new VerifiedStays()

    for (const fact of changed)
      await keepFormer(person, { fact, value: before[fact]!, reason }, { by, client })
    await person.save().catch(explainPerson)
    await recordAct({
      act: 'registers.person_corrected',
      by,
      subject: { kind: 'person', id },
      territoryId: person.territoryId,
      reason,
      after: { fields: changed, grid: grid?.code ?? null },
    })
  })
}

type FormerFact = (typeof formerFacts)[number]
type Said = Record<FormerFact, string | null>

function saidOf(person: Person): Said {
  return {
    name: person.name,
    identity_number: numberOf(person),
    birth_date: person.birthDate?.toISODate() ?? null,
    sex: person.sex,
  }
}

function numberOf({ identityNumberSealed }: Person) {
  return identityNumberSealed ? unseal(identityNumberSealed) : null
}

/** What was empty before was not corrected but filled in. */
function changesBetween(before: Said, after: Said) {
  const facts = Object.keys(before) as FormerFact[]
  return facts.filter((fact) => before[fact] !== null && before[fact] !== after[fact])
}

type Former = { fact: FormerFact; value: string; reason: string }

async function keepFormer(
  person: Person,
  { fact, reason, value }: Former,
  { by, client }: { by: Person; client: TransactionClient }
) {
  const latest = await PersonFact.query({ client })
    .where({ personId: person.id, fact })
    .orderBy('superseded_at', 'desc')
    .first()
  const believedFrom = latest?.supersededAt ?? person.createdAt
  await PersonFact.create(
    {
      personId: person.id,
      fact,
      valueSealed: seal(value),
      valueDigest: digest(value),
      validFrom: person.birthDate ?? believedFrom,
      recordedAt: believedFrom,
      supersededAt: DateTime.now(),
      supersededById: by.id,
      reason,
    },
    { client }
  )
}
