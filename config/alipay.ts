import { usesDevelopmentChannel } from '#config/messages'
import env from '#start/env'

/** How Alipay is reached. Keys are base64 without header lines, as Alipay's key tool writes them (RSA2, PKCS8). */
export type AlipaySettings = {
  appId: string
  privateKey: string
  /** Alipay's own, by which its answers are believed. */
  alipayPublicKey: string
  gateway: string
  /** Milliseconds until Alipay counts as unreachable. */
  timeout: number
}

const appId = env.get('ALIPAY_APP_ID')

/** What this installation was given for the real Alipay; null where it was given nothing. */
export const realAlipay: AlipaySettings | null = appId
  ? {
      appId,
      privateKey: env.get('ALIPAY_PRIVATE_KEY')?.release() ?? '',
      alipayPublicKey: env.get('ALIPAY_PUBLIC_KEY') ?? '',
      gateway: env.get('ALIPAY_GATEWAY') ?? 'https://openapi.alipay.com/gateway.do',
      timeout: 5_000,
    }
  : null

/** Whether a stand-in answers at `/development/alipay`: never in production unless it is a demo, never beside the real one. */
export const usesAlipayStandIn = !realAlipay && usesDevelopmentChannel
