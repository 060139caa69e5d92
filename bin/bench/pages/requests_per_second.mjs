import { once } from 'node:events'
import { Agent, get } from 'node:http'

const CONNECTIONS = 20

/** How many answers a request gets in a second, from twenty connections that ask one after another for so many seconds. */
export default async function requestsPerSecond(request, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const until = performance.now() + seconds * 1000
  let answers = 0
  const ask = async () => {
    while (performance.now() < until) {
      const [answer] = await once(get({ ...request, agent }), 'response')
      answer.resume()
      await once(answer, 'end')
      if (answer.statusCode !== 200) throw new Error(`${request.path}: ${answer.statusCode}`)
      answers++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, ask))
  agent.destroy()
  return answers / seconds
}
