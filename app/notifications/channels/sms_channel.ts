import type { Channel, Message } from '#notifications/channels/channel'
import sendByCloud from '#notifications/channels/send_by_cloud'
import type { CloudAccount } from '#notifications/channels/signed_request'

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
    return sendByCloud({ action: 'SendSms', parameters, receipt: 'BizId' }, account)
  }
}
