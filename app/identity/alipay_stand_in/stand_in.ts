import { randomUUID, sign, verify } from 'node:crypto'
import { standInKeys } from '#identity/alipay_stand_in/stand_in_settings'

/** What can be made to go wrong with a document, by its number. */
export type Fault = 'silence' | 'bad_signature' | 'duplicate_order' | { subCode: string }

/** A face that is to be compared, and how it went. */
type Certification = {
  certifyId: string
  orderNumber: string
  name: string
  identityNumber: string
  returnUrl: string
  faceReserveStrategy: string
  passed: boolean | null
}

/** `body` is null where the gateway never answers. */
type Answer = { body: string | null }
type Parameters = Record<string, string>

/**
 * Alipay's gateway as development and the demo know it: it believes only what our key has signed, and
 * signs what it answers, by RSA2 as the real one does. It remembers as long as its process lives.
 */
class AlipayStandIn {
  #certifications = new Map<string, Certification>()
  #faults = new Map<string, Fault>()

  /** From now on this goes wrong for this number; nothing does where `fault` is null. */
  meet(identityNumber: string, fault: Fault | null) {
    if (fault) this.#faults.set(identityNumber, fault)
    else this.#faults.delete(identityNumber)
  }

  find(certifyId: string) {
    return this.#certifications.get(certifyId) ?? null
  }

  /** The certification that a signed address of `…open.certify` leads to. */
  opened(parameters: Parameters) {
    if (!isSignedByUs(parameters)) return null
    return this.find(contentOf(parameters).certify_id)
  }

  /** How the face was found to be. */
  settle(certifyId: string, passed: boolean) {
    const certification = this.find(certifyId)
    if (certification) certification.passed = passed
  }

  answer(parameters: Parameters): Answer {
    if (!isSignedByUs(parameters)) {
      return this.#signed(parameters, refusal('isv.invalid-signature', '验签出错'))
    }
    const content = contentOf(parameters)
    const number =
      content.identity_param?.cert_no ?? this.find(content.certify_id)?.identityNumber ?? ''
    const fault = this.#faults.get(number)
    if (fault === 'silence') return { body: null }
    if (fault === 'duplicate_order') this.meet(number, null)
    const answer = faultAnswer(fault) ?? this.#carryOut(parameters.method, content)
    return this.#signed(parameters, answer, fault)
  }

  #carryOut(method: string, content: Content): object {
    if (method === 'alipay.user.certify.open.initialize') return this.#initialize(content)
    if (method === 'alipay.user.certify.open.query') return this.#query(content)
    return refusal('isv.invalid-method', '不存在的方法名')
  }

  #initialize({ identity_param: identity, merchant_config: config, outer_order_no }: Content) {
    const orderNumber = outer_order_no ?? ''
    if (!/^[0-9A-Za-z]{32}$/.test(orderNumber) || !identity || !config?.return_url) {
      return refusal('INVALID_PARAMETER', '参数有误')
    }
    const isKnown = [...this.#certifications.values()].some(
      (each) => each.orderNumber === orderNumber
    )
    if (isKnown) return refusal('OUTER_ORDER_NO_DUPLICATE', '商户订单号重复')
    const certifyId = randomUUID().replaceAll('-', '')
    this.#certifications.set(certifyId, {
      certifyId,
      orderNumber,
      name: identity.cert_name,
      identityNumber: identity.cert_no,
      returnUrl: config.return_url,
      faceReserveStrategy: config.face_reserve_strategy ?? 'reserve',
      passed: null,
    })
    return { code: '10000', msg: 'Success', certify_id: certifyId }
  }

  #query({ certify_id: certifyId }: Content) {
    const certification = this.find(certifyId)
    if (!certification) return refusal('CERTIFY_ID_NOT_EXIST', 'certify_id 不存在')
    return { code: '10000', msg: 'Success', passed: certification.passed ? 'T' : 'F' }
  }

  #signed({ method = '' }: Parameters, answer: object, fault?: Fault): Answer {
    const text = JSON.stringify(answer)
    const { alipays, ours } = standInKeys()
    const { privateKey } = fault === 'bad_signature' ? ours : alipays
    const signature = sign('RSA-SHA256', Buffer.from(text), privateKey).toString('base64')
    const key = `${method.replaceAll('.', '_')}_response`
    return { body: `{"${key}":${text},"sign":"${signature}"}` }
  }
}

const alipayStandIn = new AlipayStandIn()

export default alipayStandIn

type Content = {
  outer_order_no?: string
  certify_id: string
  identity_param?: { cert_name: string; cert_no: string }
  merchant_config?: { return_url?: string; face_reserve_strategy?: string }
}

function contentOf({ biz_content: text }: Parameters): Content {
  return JSON.parse(text || '{}')
}

/** What is signed: all parameters but the signature, in the order of their names. */
function isSignedByUs({ sign: signature = '', ...parameters }: Parameters) {
  const text = Object.keys(parameters)
    .sort()
    .map((name) => `${name}=${parameters[name]}`)
    .join('&')
  const { publicKey } = standInKeys().ours
  return verify('RSA-SHA256', Buffer.from(text), publicKey, Buffer.from(signature, 'base64'))
}

function faultAnswer(fault: Fault | undefined) {
  if (fault === 'duplicate_order') return refusal('OUTER_ORDER_NO_DUPLICATE', '商户订单号重复')
  return typeof fault === 'object' ? refusal(fault.subCode, '业务处理失败') : null
}

function refusal(subCode: string, subMessage: string) {
  return { code: '40004', msg: 'Business Failed', sub_code: subCode, sub_msg: subMessage }
}
