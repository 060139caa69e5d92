import { createServer } from 'node:net'

/** Whether we could listen there. An address this machine does not have (::1 without IPv6) counts as free. */
export default function portIsFree(port, host = '127.0.0.1') {
  return new Promise((resolve) => {
    const server = createServer()
    server.once('error', (error) => resolve(error.code !== 'EADDRINUSE'))
    server.listen({ port, host }, () => server.close(() => resolve(true)))
  })
}
