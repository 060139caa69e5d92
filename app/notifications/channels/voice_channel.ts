import type { Channel } from '#notifications/channels/channel'
import sendByCloud from '#notifications/channels/send_by_cloud'
import type { CloudAccount } from '#notifications/channels/signed_request'

/** `endpoint` is such as `https://dyvmsapi.aliyuncs.com`. */
export type VoiceSettings = CloudAccount & {
  /** The approved template of what is said, with the place `code`. */
  template: string
  /** The number that the phone shows; one of the operator's where it is empty. */
  shownNumber: string
}

/** Whoever cannot read a text message writes while listening: slowly, on a scale from -500 to 500, and three times. */
const SPEED = '-200'
const TIMES = '3'

/** Calls that read a code out, through a gateway with Alibaba Cloud's API for them (SingleCallByTts, 2017-05-25). */
export default function voiceChannel(settings: VoiceSettings): Channel {
  const { shownNumber, template, ...account } = settings
  return ({ recipient, values }) => {
    const parameters = {
      CalledNumber: recipient,
      ...(shownNumber ? { CalledShowNumber: shownNumber } : {}),
      PlayTimes: TIMES,
      Speed: SPEED,
      TtsCode: template,
      TtsParam: JSON.stringify(values),
    }
    return sendByCloud({ action: 'SingleCallByTts', parameters, receipt: 'CallId' }, account)
  }
}
