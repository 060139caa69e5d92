import app from '@adonisjs/core/services/app'
import type { AlipaySettings } from '#notifications/channels/alipay_channel'
import type { MailSettings } from '#notifications/channels/mail_channel'
import type { SmsSettings } from '#notifications/channels/sms_channel'
import type { VoiceSettings } from '#notifications/channels/voice_channel'
import type { WechatSettings } from '#notifications/channels/wechat_channel'
import env from '#start/env'

/**
 * Whether messages are laid out at `/development/messages` and in the log instead of sent.
 * Never in production unless asked for, since whoever can read them can sign in as anybody.
 */
export const usesDevelopmentChannel = !app.inProduction || env.get('LINLI_DEMO', false)

/** Milliseconds that a gateway has to answer. */
const patience = 8_000
const home = env.get('APP_URL')

/** The channels that this installation is connected to; docs/messages.md says what each one needs. */
export const channelSettings = {
  sms: sms(),
  voice: voice(),
  mail: mail(),
  wechat: wechat(),
  alipay: alipay(),
}

/** Whether a code can be read out on the telephone. */
export const canCall = usesDevelopmentChannel || channelSettings.voice !== null

function sms(): SmsSettings | null {
  const keySecret = env.get('SMS_KEY_SECRET')?.release()
  if (!keySecret) return null
  return {
    endpoint: env.get('SMS_ENDPOINT', 'https://dysmsapi.aliyuncs.com'),
    keyId: env.get('SMS_KEY_ID', ''),
    keySecret,
    signName: env.get('SMS_SIGN_NAME', ''),
    templates: {
      code: env.get('SMS_CODE_TEMPLATE', ''),
      notice: env.get('SMS_NOTICE_TEMPLATE', ''),
    },
    patience,
  }
}

/** With the key of the text messages: both belong to one account. */
function voice(): VoiceSettings | null {
  const keySecret = env.get('SMS_KEY_SECRET')?.release()
  const template = env.get('VOICE_CODE_TEMPLATE')
  if (!keySecret || !template) return null
  return {
    endpoint: env.get('VOICE_ENDPOINT', 'https://dyvmsapi.aliyuncs.com'),
    keyId: env.get('SMS_KEY_ID', ''),
    keySecret,
    template,
    shownNumber: env.get('VOICE_SHOWN_NUMBER', ''),
    patience,
  }
}

function mail(): MailSettings | null {
  const url = env.get('MAIL_URL')?.release()
  return url ? { url, from: env.get('MAIL_FROM', ''), home, patience } : null
}

function wechat(): WechatSettings | null {
  const appSecret = env.get('WECHAT_APP_SECRET')?.release()
  if (!appSecret) return null
  return {
    endpoint: env.get('WECHAT_ENDPOINT', 'https://api.weixin.qq.com'),
    appId: env.get('WECHAT_APP_ID', ''),
    appSecret,
    template: env.get('WECHAT_TEMPLATE', ''),
    pages: {
      authorisation: 'https://open.weixin.qq.com/connect/oauth2/authorize',
      consent: 'https://mp.weixin.qq.com/mp/subscribemsg',
    },
    home,
    patience,
  }
}

function alipay(): AlipaySettings | null {
  const privateKey = env.get('ALIPAY_LIFE_PRIVATE_KEY')?.release()
  if (!privateKey) return null
  return {
    gateway: env.get('ALIPAY_LIFE_GATEWAY', 'https://openapi.alipay.com/gateway.do'),
    appId: env.get('ALIPAY_LIFE_APP_ID', ''),
    privateKey,
    alipayPublicKey: env.get('ALIPAY_LIFE_PUBLIC_KEY', ''),
    template: env.get('ALIPAY_LIFE_TEMPLATE', ''),
    home,
    patience,
  }
}
