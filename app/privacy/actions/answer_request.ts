import { DateTime } from 'luxon'
import recordAct from '#audit/actions/record_act'
import type { TransactionClient } from '#core/database'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import applyCorrection from '#privacy/actions/apply_correction'
import carryOutErasure from '#privacy/actions/carry_out_erasure'
import tellOfRequest from '#privacy/actions/tell_of_request'
import { OwnRequest, RequestAlreadyClosed, StillHasRole } from '#privacy/errors'
import type { Ground } from '#privacy/grounds'
import PrivacyAnswer from '#privacy/models/privacy_answer'
import PrivacyRequest from '#privacy/models/privacy_request'
import openMatters from '#privacy/queries/open_matters'

export type Answering = { isGranted: boolean; ground: Ground | null; words: string | null }

/** Grants a request and does what it asks for, or refuses it on a ground of the law (PIPL art. 50). */
export default async function answerRequest(
  { id }: PrivacyRequest,
  answering: Answering,
  by: Person
) {
  const request = await transaction((client) => write(id, answering, { by, client }))
  if (answering.isGranted && request.erases) await carryOutErasure(request, by)
}

type Hand = { by: Person; client: TransactionClient }

async function write(id: string, answering: Answering, { by, client }: Hand) {
  const request = await PrivacyRequest.query({ client }).where('id', id).forUpdate().firstOrFail()
  const earlier = await PrivacyAnswer.findBy({ requestId: id }, { client })
  if (earlier || !request.isOpen) throw new RequestAlreadyClosed()
  if ([request.personId, request.askedById].includes(by.id)) throw new OwnRequest()

  await PrivacyAnswer.create({ ...answering, requestId: id, answeredById: by.id }, { client })
  if (answering.isGranted) await carryOut(request, client)
  if (!answering.isGranted || !request.erases) {
    await request.merge({ closedAt: DateTime.now() }).save()
  }
  await tellOfRequest(request, answering.isGranted ? 'granted' : 'refused')
  await recordAct({
    act: answering.isGranted ? 'privacy.request_granted' : 'privacy.request_refused',
    by,
    subject: { kind: 'person', id: request.personId },
    territoryId: request.territoryId,
    reason: answering.words,
    after: { kind: request.kind, ground: answering.ground },
  })
  return request
}

/** What can be done in the same moment; an erasure takes a transaction of its own, which may fail. */
async function carryOut(request: PrivacyRequest, client: TransactionClient) {
  const person = await Person.findOrFail(request.personId, { client })
  if (request.erases) await refuseWithRoles(person)
  if (request.kind === 'correction') await applyCorrection(request, person, client)
  if (request.kind === 'restriction') await person.merge({ restrictedAt: DateTime.now() }).save()
}

async function refuseWithRoles(person: Person) {
  const { roles } = await openMatters(person)
  if (roles > 0) throw new StillHasRole({ count: roles })
}
