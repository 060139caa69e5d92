import { askGateway } from '#notifications/channels/ask_gateway'
import { delivered, later, refused, type Outcome } from '#notifications/channels/channel'

/** What the gateway says when it, or the phone, has had enough for now. */
const passing = /^(Throttling|ServiceUnavailable|InternalError|isp\.|isv\.(BUSINESS|DAY)_LIMIT)/

/** What a gateway with Alibaba Cloud's API makes of a question; `receipt` names what it can be found by again. */
export default async function cloudOutcome(
  question: Parameters<typeof askGateway>[0],
  receipt: string
): Promise<Outcome> {
  const { Code: code, [receipt]: id } = await askGateway(question)
  if (code === 'OK') return delivered(id)
  if (typeof code !== 'string') return later('malformed')
  return passing.test(code) ? later(code) : refused(code)
}
