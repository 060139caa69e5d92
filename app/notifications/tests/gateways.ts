import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import type { Message } from '#notifications/channels/channel'
import { createServer as createSocketServer, type AddressInfo, type Server } from 'node:net'

export type Received = {
  method: string
  path: string
  query: URLSearchParams
  headers: Record<string, string>
  body: string
}
export type Reply = { status?: number; body: unknown } | 'silence'

export const home = 'https://linli.example.cn'
/** Milliseconds; short, so that a gateway that says nothing does not hold the tests up. */
export const patience = 300

/** A message like any other. */
export function message(words: Partial<Message> = {}): Message {
  return {
    ...{ kind: 'notice', recipient: 'somebody', title: '礼品到了', text: '请在周五前来取。' },
    ...{ values: { title: '礼品到了' }, path: '/mall' },
    ...words,
  }
}

/** What goes wrong with every gateway now and then. */
export const troubles: { what: string; reply: Reply; reason: string }[] = [
  { what: 'says nothing', reply: 'silence', reason: 'timeout' },
  { what: 'says what nobody understands', reply: { body: '<html>' }, reason: 'malformed' },
  { what: 'breaks down', reply: { status: 503, body: 'down' }, reason: 'http_503' },
]

/** A gateway on this machine that answers what a test says, and keeps what it was asked. */
export async function openGateway(answer: (received: Received) => Reply) {
  const received: Received[] = []
  const server = createServer(async (request, response) => {
    const question = await read(request)
    received.push(question)
    reply(response, answer(question))
  })
  await listen(server)
  return { url: `http://127.0.0.1:${portOf(server)}`, received, close: () => close(server) }
}

/** A mail server that takes mail, or says `refusal` to its recipient. */
export async function openMailServer({ refusal }: { refusal?: string } = {}) {
  const received: string[] = []
  const server = createSocketServer((socket) => {
    let isMail = false
    let mail = ''
    const say = (line: string) => socket.write(`${line}\r\n`)
    say('220 mail.example.cn ESMTP')
    socket.on('error', () => socket.destroy())
    socket.on('data', (chunk) => {
      if (isMail) {
        mail += chunk.toString()
        if (!mail.endsWith('\r\n.\r\n')) return
        isMail = false
        received.push(mail)
        return say('250 taken')
      }
      for (const line of chunk.toString().split('\r\n').filter(Boolean)) {
        if (/^RCPT/i.test(line) && refusal) say(refusal)
        else if (/^DATA/i.test(line)) {
          isMail = true
          say('354 go on')
        } else if (/^QUIT/i.test(line)) socket.end('221 bye\r\n')
        else say('250 ok')
      }
    })
  })
  await listen(server)
  return { url: `smtp://127.0.0.1:${portOf(server)}`, received, close: () => close(server) }
}

async function read(request: IncomingMessage): Promise<Received> {
  const chunks: Buffer[] = []
  for await (const chunk of request) chunks.push(chunk as Buffer)
  const { pathname, searchParams } = new URL(request.url ?? '/', 'http://gateway')
  return {
    method: request.method ?? '',
    path: pathname,
    query: searchParams,
    headers: request.headers as Record<string, string>,
    body: Buffer.concat(chunks).toString(),
  }
}

/** To be silent is to keep the line open and say nothing. */
function reply(response: ServerResponse, answer: Reply) {
  if (answer === 'silence') return
  const { body, status = 200 } = answer
  response.writeHead(status, { 'content-type': 'application/json' })
  response.end(typeof body === 'string' ? body : JSON.stringify(body))
}

function listen(server: Server) {
  return new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
}

function portOf(server: Server) {
  return (server.address() as AddressInfo).port
}

async function close(server: Server) {
  if ('closeAllConnections' in server)
    (server as ReturnType<typeof createServer>).closeAllConnections()
  server.close()
}
