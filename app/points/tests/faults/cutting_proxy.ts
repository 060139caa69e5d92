import { connect, createServer, type Socket } from 'node:net'

/** Between the ledger and its database: cuts each connection after a few milliseconds of work. */
export default async function openCuttingProxy(databaseUrl: string) {
  const target = new URL(databaseUrl)
  const open = new Set<Socket>()
  let cuts = 0
  const server = createServer((client) => {
    const database = connect(Number(target.port), target.hostname)
    const pair = [client, database]
    client.pipe(database).pipe(client)
    const cut = () => {
      for (const socket of pair) socket.destroy()
      cuts++
    }
    const timer = setTimeout(cut, 40 + Math.random() * 200)
    for (const socket of pair) {
      open.add(socket)
      socket.on('error', () => {})
      socket.on('close', () => {
        clearTimeout(timer)
        open.delete(socket)
      })
    }
  })
  const port = await new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => {
      const address = server.address()
      resolve(typeof address === 'object' && address ? address.port : 0)
    })
  })
  const url = new URL(databaseUrl)
  url.port = String(port)
  return {
    url: url.href,
    cuts: () => cuts,
    close() {
      for (const socket of open) socket.destroy()
      server.close()
    },
  }
}
