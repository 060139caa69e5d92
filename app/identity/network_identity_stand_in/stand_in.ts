import { randomUUID } from 'node:crypto'
import { sm3 } from 'sm-crypto-v2'
import { openEnvelope, signEnvelope, type Envelope } from '#identity/network_identity/envelope'
import { standInKeys } from '#identity/network_identity_stand_in/stand_in_settings'

/** What can be made to go wrong with the answers that follow. */
export type Fault = 'silence' | 'bad_signature' | 'replay' | 'old' | { code: string }

/** How somebody answered in the application of the service. */
export type AuthState = 'pending' | 'passed' | 'refused' | 'failed' | 'expired'

/** Somebody is asked whether they agree to be verified here. */
type Authorisation = {
  certToken: string
  bizSeq: string
  appID: string
  returnUrl: string
  state: AuthState
  bearer: string | null
}

type Message = Record<string, unknown>

const done = { resultCode: 'C0000000', resultDesc: '成功' }

/**
 * The network identity service as development and the demo know it: it believes only what our key has
 * signed, and signs what it answers, by SM2. It remembers as long as its process lives.
 */
class NetworkIdentityStandIn {
  #authorisations = new Map<string, Authorisation>()
  #fault: Fault | null = null
  #earlier: Envelope | null = null

  /** From now on this goes wrong; nothing does where `fault` is null. */
  meet(fault: Fault | null) {
    this.#fault = fault
  }

  find(certToken: string) {
    return this.#authorisations.get(certToken) ?? null
  }

  /** The authorisation that a signed address leads to. */
  opened(envelope: unknown) {
    const message = openEnvelope(envelope, standInKeys().ours.publicKey)
    return message && this.find(String(message.certToken))
  }

  /** What the bearer of a network identity answered. Who they are is a word of their choice. */
  settle(certToken: string, { bearer, state }: { bearer?: string; state: AuthState }) {
    const authorisation = this.find(certToken)
    if (authorisation?.state === 'pending') {
      Object.assign(authorisation, { state, bearer: bearer ?? certToken })
    }
  }

  /** Null where the service never answers. */
  answer(service: string, envelope: unknown): Envelope | null {
    const asked = openEnvelope(envelope, standInKeys().ours.publicKey) ?? {}
    if (this.#fault === 'silence') return null
    if (this.#fault === 'replay' && this.#earlier) return this.#earlier
    this.#earlier = this.#signed(this.#carryOut(service, asked), asked)
    return this.#earlier
  }

  #carryOut(service: string, asked: Message): Message {
    if (!asked.bizSeq) return refusal('C0401001', '验签失败')
    if (typeof this.#fault === 'object' && this.#fault) return refusal(this.#fault.code, '处理失败')
    if (service === 'apply') return this.#apply(asked)
    return service === 'result' ? this.#result(asked) : refusal('C0404001', '服务不存在')
  }

  #apply({ appID, authMode, bizSeq, returnUrl }: Message): Message {
    const isWellFormed = /^[0-9A-Za-z]{32}$/.test(String(bizSeq)) && authMode === 'R02' && returnUrl
    if (!isWellFormed) return refusal('C0400001', '参数有误')
    const isKnown = [...this.#authorisations.values()].some((each) => each.bizSeq === bizSeq)
    if (isKnown) return refusal('C0412005', '业务序列号重复')
    const certToken = randomUUID().replaceAll('-', '')
    const facts = { bizSeq: String(bizSeq), appID: String(appID), returnUrl: String(returnUrl) }
    const authorisation = { ...facts, certToken, state: 'pending' as const, bearer: null }
    this.#authorisations.set(certToken, authorisation)
    return { ...done, certToken }
  }

  #result({ bizSeq, certToken }: Message): Message {
    const authorisation = this.find(String(certToken))
    if (authorisation?.bizSeq !== bizSeq) return refusal('C0412006', '业务序列号不存在')
    const { appID, bearer, state: authState } = authorisation!
    return { ...done, authState, ...(authState === 'passed' && { pid: pidOf(bearer!, appID) }) }
  }

  #signed(answer: Message, { bizSeq, nonce }: Message) {
    const { ours, theirs } = standInKeys()
    const { privateKey } = this.#fault === 'bad_signature' ? ours : theirs
    const timestamp = String(Date.now() - (this.#fault === 'old' ? 3_600_000 : 0))
    return signEnvelope({ ...answer, bizSeq, nonce, timestamp }, privateKey)
  }
}

const networkIdentityStandIn = new NetworkIdentityStandIn()

export default networkIdentityStandIn

/** The same for one person in one application, whenever they come; nothing can be read from it. */
function pidOf(bearer: string, appID: string) {
  return sm3(`${appID}:${bearer}`)
}

function refusal(resultCode: string, resultDesc: string) {
  return { resultCode, resultDesc }
}
