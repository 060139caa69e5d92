import logger from '@adonisjs/core/services/logger'
import { DateTime } from 'luxon'
import transaction from '#core/transaction'
import Person from '#identity/models/person'
import erasePerson from '#privacy/actions/erase_person'
import tellOfRequest from '#privacy/actions/tell_of_request'
import ErasureRun, { type Outcome } from '#privacy/models/erasure_run'
import PrivacyRequest from '#privacy/models/privacy_request'

/**
 * Erases what a granted request asks for, and closes it. What fails undoes all of it and is written down:
 * the request stays open, and it can be tried again.
 */
export default async function carryOutErasure(
  request: PrivacyRequest,
  by: { id: string } | null
): Promise<ErasureRun> {
  try {
    return await transaction(() => erase(request, by))
  } catch (error) {
    logger.error({ err: error, request: request.id }, 'erasure stopped')
    return noteFailure(request, error instanceof Error ? error.message : String(error))
  }
}

async function erase({ id }: PrivacyRequest, by: { id: string } | null) {
  const request = await lock(id)
  const earlier = await ErasureRun.findBy('requestId', id)
  if (earlier?.isDone) return earlier

  const person = await Person.findOrFail(request.personId)
  const outcomes = await erasePerson(person, { closes: request.kind === 'closure', by })
  await request.merge({ closedAt: DateTime.now() }).save()
  const run = await write(request, { outcomes, failure: null, finishedAt: DateTime.now() })
  await tellOfRequest(request, 'done')
  return run
}

async function noteFailure(request: PrivacyRequest, failure: string) {
  return transaction(async () => {
    await lock(request.id)
    return write(request, { outcomes: null, failure, finishedAt: null })
  })
}

function lock(id: string) {
  return transaction((client) =>
    PrivacyRequest.query({ client }).where('id', id).forUpdate().firstOrFail()
  )
}

type Ending = { outcomes: Outcome[] | null; failure: string | null; finishedAt: DateTime | null }

function write({ id }: PrivacyRequest, ending: Ending) {
  return transaction(async (client) => {
    const earlier = await ErasureRun.findBy({ requestId: id }, { client })
    const run =
      earlier ?? new ErasureRun().useTransaction(client).merge({ requestId: id, attempts: 0 })
    return run.merge({ ...ending, attempts: run.attempts + 1 }).save()
  })
}
