import { AlipaySdk, type AlipaySdkCommonResult } from 'alipay-sdk'
import logger from '@adonisjs/core/services/logger'
import { realAlipay, usesAlipayStandIn, type AlipaySettings } from '#config/alipay'
import { standInSettings } from '#identity/alipay_stand_in/stand_in_settings'
import { unseal } from '#identity/sealed'
import { ProviderRefused, ProviderUnavailable } from '#identity/verification_errors'
import { OrderTaken, type OutsideProvider } from '#identity/verification_providers/provider'

/**
 * Alipay compares a living face with the document. Its three calls are
 * `alipay.user.certify.open.initialize`, `.certify` (a page) and `.query`; the last alone decides.
 */
const alipay: OutsideProvider = {
  name: 'alipay',
  gives: 'in_person',
  asksForNumber: true,
  consents: ['identity.alipay', 'identity.face'],
  isConfigured: () => realAlipay !== null || usesAlipayStandIn,
  isFor: () => true,

  /** A permanent residence card of a foreigner (its number begins with 9) is none of its documents. */
  accepts: (identityNumber) => !identityNumber.startsWith('9'),

  async begin({ identityNumberSealed, name, orderNumber }, returnUrl) {
    const identityNumber = unseal(identityNumberSealed!)
    const { certify_id: certifyId } = await call('alipay.user.certify.open.initialize', {
      outer_order_no: orderNumber,
      biz_code: 'FACE',
      identity_param: {
        identity_type: 'CERT_INFO',
        cert_type: documentTypeOf(identityNumber),
        cert_name: name,
        cert_no: identityNumber,
      },
      // The picture of a face is not to be kept there either.
      merchant_config: { return_url: returnUrl, face_reserve_strategy: 'never' },
    })
    return String(certifyId)
  },

  pageFor({ certifyId }) {
    const page = sdk().pageExecute('alipay.user.certify.open.certify', 'GET', {
      bizContent: { certify_id: certifyId },
    })
    // The stand-in is part of this very address, by whichever name a browser knows it.
    return realAlipay ? page : page.replace(/^https?:\/\/[^/]+/, '')
  },

  async ask({ certifyId }) {
    const { passed } = await call('alipay.user.certify.open.query', { certify_id: certifyId })
    return { result: passed === 'T' ? 'passed' : 'failed' }
  },
}

export default alipay

let client: { settings: AlipaySettings; sdk: AlipaySdk } | undefined

function sdk() {
  const settings = realAlipay ?? standInSettings()
  if (client?.settings !== settings) {
    const config = { ...settings, keyType: 'PKCS8', signType: 'RSA2', camelcase: false } as const
    client = { settings, sdk: new AlipaySdk(config) }
  }
  return client.sdk
}

/** An answer that is not signed by Alipay, or none at all, says nothing. */
async function call(method: string, bizContent: Record<string, unknown>) {
  const answer = await sdk()
    .exec(method, { bizContent }, { validateSign: true })
    .catch((error: Error) => {
      logger.warn({ method, reason: error.message }, 'alipay could not be asked')
      throw new ProviderUnavailable()
    })
  if (answer.code === '10000') return answer
  throw refusalOf(method, answer)
}

/** 20000 and the errors of its own machinery pass; what else it says is about the request. */
function refusalOf(method: string, { code, sub_code: subCode = '' }: AlipaySdkCommonResult) {
  logger.warn({ method, code, subCode }, 'alipay refused')
  if (code === '20000' || /SYSTEM_ERROR|^aop\./.test(subCode)) return new ProviderUnavailable()
  if (/DUPLICATE|REPEAT/.test(subCode)) return new OrderTaken()
  return new ProviderRefused()
}

/** By the prefix of the number: residents from Hong Kong and Macao, from Taiwan, and everybody else. */
function documentTypeOf(identityNumber: string) {
  const prefix = identityNumber.slice(0, 2)
  if (prefix === '81' || prefix === '82') return 'RESIDENCE_PERMIT_HK_MC'
  return prefix === '83' ? 'RESIDENCE_PERMIT_TAIWAN' : 'IDENTITY_CARD'
}
