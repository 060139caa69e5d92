import { randomUUID } from 'node:crypto'
import logger from '@adonisjs/core/services/logger'
import { realNetworkIdentity } from '#config/network_identity'
import { openEnvelope, signEnvelope } from '#identity/network_identity/envelope'
import { standInSettings } from '#identity/network_identity_stand_in/stand_in_settings'
import { ProviderRefused, ProviderUnavailable } from '#identity/verification_errors'
import { OrderTaken } from '#identity/verification_providers/provider'

/** What the service says of itself and of a request; all other codes are about the request. */
const DONE = 'C0000000'
const ORDER_KNOWN = 'C0412005'
const ITS_OWN_TROUBLE = /^C05/

/** How far the clocks may be apart, and how old an answer may be. */
const MINUTES_VALID = 5

type Question = { bizSeq: string } & Record<string, string>
type Answer = Record<string, unknown>

/**
 * Asks the service, and believes an answer only if it is signed by the service, answers this very question
 * and is fresh: whoever plays back an earlier answer is not believed.
 */
export default async function askNetworkIdentity(service: string, question: Question) {
  const settings = networkIdentitySettings()
  const nonce = randomUUID().replaceAll('-', '')
  const { application: appID, organisation: orgID } = settings
  const message = { ...question, orgID, appID, nonce, timestamp: String(Date.now()) }

  const received = await send(service, signEnvelope(message, settings.privateKey))
  const answer = openEnvelope(received, settings.servicePublicKey)
  if (!answer || !answersThis(answer, message)) throw notBelieved(service)
  if (answer.resultCode === DONE) return answer
  throw refusalOf(service, answer)
}

/** The real service's, or the stand-in's where there is one. */
export function networkIdentitySettings() {
  return realNetworkIdentity ?? standInSettings()
}

async function send(service: string, envelope: object): Promise<unknown> {
  const { gateway, timeout } = networkIdentitySettings()
  try {
    const response = await fetch(`${gateway}/${service}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: JSON.stringify(envelope),
      signal: AbortSignal.timeout(timeout),
    })
    return await response.json()
  } catch (error) {
    // No answer, or none that can be read: it says nothing about the person.
    logger.warn({ service, err: error }, 'the network identity service could not be asked')
    throw new ProviderUnavailable()
  }
}

function answersThis({ bizSeq, nonce, timestamp }: Answer, asked: Question) {
  const age = Math.abs(Date.now() - Number(timestamp))
  return bizSeq === asked.bizSeq && nonce === asked.nonce && age < MINUTES_VALID * 60_000
}

function notBelieved(service: string) {
  logger.warn({ service }, 'an answer of the network identity service was not believed')
  return new ProviderUnavailable()
}

function refusalOf(service: string, { resultCode }: Answer) {
  const code = String(resultCode)
  logger.warn({ service, code }, 'the network identity service refused')
  if (ITS_OWN_TROUBLE.test(code)) return new ProviderUnavailable()
  return code === ORDER_KNOWN ? new OrderTaken() : new ProviderRefused()
}
