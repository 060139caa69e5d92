import { once } from 'node:events'
import { Agent, get } from 'node:http'

const CONNECTIONS = 20

/** How many answers with status 200 an address gives in a second, to twenty who ask one after another for `seconds`. */
export default async function requestsPerSecond({ port, path, cookie }, seconds) {
  const agent = new Agent({ keepAlive: true, maxSockets: CONNECTIONS })
  const until = performance.now() + seconds * 1000
  let answers = 0
  const ask = async () => {
    while (performance.now() < until) {
      const request = get({ agent, host: '127.0.0.1', port, path, headers: { cookie } })
      const [answer] = await once(request, 'response')
      answer.resume()
      await once(answer, 'end')
      if (answer.statusCode !== 200) throw new Error(`${path} answered ${answer.statusCode}`)
      answers++
    }
  }
  await Promise.all(Array.from({ length: CONNECTIONS }, ask))
  agent.destroy()
  return answers / seconds
}
