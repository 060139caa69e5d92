import { later, type Outcome } from '#notifications/channels/channel'

/** Why a gateway could not be understood; whatever was sent may be tried again. */
class GatewayTrouble extends Error {}

type Question = { url: string; init?: RequestInit; patience: number }

/**
 * What a gateway answers, as JSON; the errors of a gateway are answers too. `patience` is in
 * milliseconds. Throws what `orLater` turns into an outcome.
 */
export async function askGateway({ init, patience, url }: Question) {
  const response = await fetch(url, { ...init, signal: AbortSignal.timeout(patience) }).catch(
    (error: unknown) => {
      throw new GatewayTrouble(isTimeout(error) ? 'timeout' : 'unreachable')
    }
  )
  const answer = await response.json().catch((error: unknown) => {
    if (isTimeout(error)) throw new GatewayTrouble('timeout')
    throw new GatewayTrouble(response.ok ? 'malformed' : `http_${response.status}`)
  })
  if (typeof answer !== 'object' || answer === null) throw new GatewayTrouble('malformed')
  return answer as Record<string, unknown>
}

/** What came of it, or that it is to be tried later because the gateway was in trouble. */
export async function orLater(send: () => Promise<Outcome>): Promise<Outcome> {
  try {
    return await send()
  } catch (error) {
    if (error instanceof GatewayTrouble) return later(error.message)
    throw error
  }
}

/** What a gateway was asked for, or null if it was in trouble. */
export async function orNothing<Answer>(ask: () => Promise<Answer>): Promise<Answer | null> {
  try {
    return await ask()
  } catch (error) {
    if (error instanceof GatewayTrouble) return null
    throw error
  }
}

function isTimeout(error: unknown) {
  return error instanceof Error && error.name === 'TimeoutError'
}
