import { orLater } from '#notifications/channels/ask_gateway'
import type { Channel, Message } from '#notifications/channels/channel'
import cloudOutcome from '#notifications/channels/cloud_outcome'
import signedRequest, { type CloudAccount } from '#notifications/channels/signed_request'

/** `endpoint` is such as `https://dysmsapi.aliyuncs.com`. */
export type SmsSettings = CloudAccount & {
  /** The name in 【】 that the operator has approved. */
  signName: string
  /** The approved template for each kind of message. */
  templates: Record<Message['kind'], string>
}

/** Text messages through a gateway with Alibaba Cloud's API for them (SendSms, 2017-05-25). */
export default function smsChannel({ signName, templates, ...account }: SmsSettings): Channel {
  return ({ kind, recipient, values }) => {
    const parameters = {
      PhoneNumbers: recipient,
      SignName: signName,
      TemplateCode: templates[kind],
      TemplateParam: JSON.stringify(values),
    }
    const question = signedRequest({ action: 'SendSms', parameters }, account)
    return orLater(() => cloudOutcome(question, 'BizId'))
  }
}
