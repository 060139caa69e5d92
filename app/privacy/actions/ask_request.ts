import recordAct from '#audit/actions/record_act'
import transaction from '#core/transaction'
import { faultOfIdentityNumber, normaliseIdentityNumber } from '#identity/identity_number'
import Person from '#identity/models/person'
import { seal } from '#identity/sealed'
import { DateTime } from 'luxon'
import tellOfRequest from '#privacy/actions/tell_of_request'
import { RequestAlreadyOpen, WantedMalformed } from '#privacy/errors'
import PrivacyRequest, {
  type CorrectableField,
  type RequestKind,
} from '#privacy/models/privacy_request'
import dueDay from '#privacy/queries/due_day'

export type NewRequest = {
  kind: RequestKind
  field?: CorrectableField | null
  /** How it should read. */
  wanted?: string | null
  words: string
  /** At the counter: who of the staff wrote it down, and for whom of the family of the dead. */
  receivedBy?: Person
  relative?: { name: string; relation: string; proof: string } | null
}

/** Puts down what somebody asks about a person's data, with the day by which they are answered. */
export default async function askRequest(
  person: Person,
  asked: NewRequest,
  by: { id: string } | null
) {
  const { day } = await dueDay()
  return transaction(async (client) => {
    await Person.query({ client }).where('id', person.id).forUpdate().firstOrFail()
    const open = await PrivacyRequest.query({ client })
      .where({ personId: person.id, kind: asked.kind })
      .whereNull('closed_at')
      .first()
    if (open) throw new RequestAlreadyOpen()

    const facts = { ...factsIn(asked), askedById: by?.id ?? null, dueOn: day }
    const request = await PrivacyRequest.create(
      { ...facts, personId: person.id, territoryId: person.territoryId },
      { client }
    )
    await recordAct({
      act: 'privacy.request_received',
      by: asked.receivedBy ?? by,
      subject: { kind: 'person', id: person.id },
      territoryId: person.territoryId,
      after: { kind: asked.kind, due: day.toISODate() },
    })
    await tellOfRequest(request, 'received')
    return request
  })
}

function factsIn({ field, kind, receivedBy, relative, wanted, words }: NewRequest) {
  return {
    kind,
    field: field ?? null,
    wantedSealed: wanted ? seal(tidied(field, wanted)) : null,
    wordsSealed: seal(words),
    receivedById: receivedBy?.id ?? null,
    relation: relative?.relation ?? null,
    relativeNameSealed: relative ? seal(relative.name) : null,
    proof: relative?.proof ?? null,
  }
}

/** What cannot be right is said at once, not after two weeks. */
function tidied(field: CorrectableField | null | undefined, wanted: string) {
  if (field !== 'identity_number') return wanted
  const number = normaliseIdentityNumber(wanted)
  const today = DateTime.now().setZone('Asia/Shanghai').toISODate()!
  if (faultOfIdentityNumber(number, today)) throw new WantedMalformed()
  return number
}
