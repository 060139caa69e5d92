import { createServer, type IncomingMessage } from 'node:http'
import { text } from 'node:stream/consumers'
import KitLedger, { type Transaction } from './kit_ledger.ts'

/** As many as may knock at once. */
const BACKLOG = 1_024

/** The four endpoints of the ledger-conformance-kit on loopback; answers the port. */
export default function serveKit(port: number): Promise<number> {
  const ledger = new KitLedger()
  const server = createServer(async (request, response) => {
    const { body, status } = await answer(ledger, request)
    response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body))
  })
  return new Promise((resolve, reject) => {
    server.once('error', reject)
    server.listen(port, '127.0.0.1', BACKLOG, () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : port)
    })
  })
}

async function answer(ledger: KitLedger, request: IncomingMessage) {
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://127.0.0.1')
  const endpoint = endpoints[`${request.method} ${pathname}`]
  if (!endpoint) return { status: 404, body: { error: 'no such endpoint' } }
  try {
    return { status: 200, body: await endpoint(ledger, searchParams, await text(request)) }
  } catch (error) {
    // The kit takes 500 for a ledger that fell over, which is what it then did.
    return { status: 500, body: { error: String(error) } }
  }
}

type Endpoint = (ledger: KitLedger, query: URLSearchParams, body: string) => unknown

const endpoints: Record<string, Endpoint | undefined> = {
  'POST /_lck/reset': (ledger) => {
    ledger.reset()
    return {}
  },
  // The contract says what a body is; one that is otherwise is a mistake of whoever tests.
  'POST /_lck/post': (ledger, _, body) => ledger.post(JSON.parse(body) as Transaction),
  'GET /_lck/balance': async (ledger, query) => ({
    subunits: await ledger.balance(query.get('account') ?? '', query.get('currency') ?? ''),
  }),
  'GET /_lck/journal': (ledger) => ledger.journal(),
}
