import { realNetworkIdentity, usesNetworkIdentityStandIn } from '#config/network_identity'
import { signEnvelope } from '#identity/network_identity/envelope'
import askNetworkIdentity, { networkIdentitySettings } from '#identity/network_identity/gateway'
import { ProviderUnavailable } from '#identity/verification_errors'
import type { OutsideProvider, Outcome } from '#identity/verification_providers/provider'

/** Network credential and its password, without a face and without name or number. */
const AUTH_MODE = 'R02'

/**
 * The national network identity service (国家网络身份认证公共服务): the person agrees in its application, and
 * we are told that they did, and an opaque number that is theirs with us alone.
 */
const networkIdentity: OutsideProvider = {
  name: 'network_identity',
  gives: 'in_person',
  asksForNumber: false,
  consents: ['identity.network'],
  isConfigured: () => realNetworkIdentity !== null || usesNetworkIdentityStandIn,

  /** Nothing would tie the opaque number to a name that was proved otherwise: somebody else's could be lent. */
  isFor: ({ identityNumberDigest, isRealName }) => !isRealName || identityNumberDigest === null,

  /** It is never told a number. */
  accepts: () => true,

  async begin({ orderNumber }, returnUrl) {
    const question = { bizSeq: orderNumber!, authMode: AUTH_MODE, returnUrl }
    const { certToken } = await askNetworkIdentity('apply', question)
    return String(certToken)
  },

  pageFor({ certifyId, orderNumber }) {
    const { application, gateway, organisation, privateKey } = networkIdentitySettings()
    const facts = {
      orgID: organisation,
      appID: application,
      bizSeq: orderNumber,
      certToken: certifyId,
    }
    const page = `${gateway}/authorise?${new URLSearchParams(signEnvelope(facts, privateKey))}`
    // The stand-in is part of this very address, by whichever name a browser knows it.
    return realNetworkIdentity ? page : page.replace(/^https?:\/\/[^/]+/, '')
  },

  async ask({ certifyId, orderNumber }) {
    const question = { bizSeq: orderNumber!, certToken: certifyId! }
    return outcomeIn(await askNetworkIdentity('result', question))
  },
}

export default networkIdentity

function outcomeIn({ authState, pid }: Record<string, unknown>): Outcome {
  if (authState === 'passed') return passed(pid)
  if (authState === 'refused') return { result: 'closed', reason: 'refused' }
  if (authState === 'expired') return { result: 'closed', reason: 'expired' }
  if (authState === 'failed') return { result: 'closed', reason: 'failed' }
  return { result: 'unfinished' }
}

/** Without its number nobody could be found again who verified twice. */
function passed(pid: unknown): Outcome {
  if (typeof pid !== 'string' || !/^[0-9A-Za-z+/=_-]{16,128}$/.test(pid)) {
    throw new ProviderUnavailable()
  }
  return { result: 'passed', networkNumber: pid }
}
