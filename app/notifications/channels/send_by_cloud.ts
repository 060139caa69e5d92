import { askGateway, orLater } from '#notifications/channels/ask_gateway'
import { delivered, later, refused, type Outcome } from '#notifications/channels/channel'
import signedRequest, { type CloudAccount } from '#notifications/channels/signed_request'

/** What is to be done, such as `SendSms`, and which word of the answer is its receipt. */
type Sending = { action: string; parameters: Record<string, string>; receipt: string }

/** What the gateway says when it, or the phone, has had enough for now. */
const passing = /^(Throttling|ServiceUnavailable|InternalError|isp\.|isv\.(BUSINESS|DAY)_LIMIT)/

/** Hands something over to a gateway with Alibaba Cloud's API, and says what became of it. */
export default function sendByCloud(sending: Sending, account: CloudAccount): Promise<Outcome> {
  return orLater(async () => {
    const answer = await askGateway(signedRequest(sending, account))
    const { Code: code } = answer
    if (code === 'OK') return delivered(answer[sending.receipt])
    if (typeof code !== 'string') return later('malformed')
    return passing.test(code) ? later(code) : refused(code)
  })
}
