/** A web server that posts a transfer for each request: `serve_posts.ts`, with PORT in its environment. */
import { randomUUID } from 'node:crypto'
import ignitor from '../../ignitor.ts'

await ignitor()
  .tap((app) => {
    app.starting(addRoute)
    app.ready(() => {
      process.send!('ready')
    })
    process.once('disconnect', () => app.terminate())
  })
  .httpServer()
  .start()

/** Without session and sign-in: what is measured is the way from the request to the durable row. */
async function addRoute() {
  const { default: router } = await import('@adonisjs/core/services/router')
  const { default: lane } = await import('#points/points_lane')
  const { default: openPurses } = await import('./open_purses.ts')
  const { budget, purses } = await openPurses()
  const anyPurse = () => purses[Math.floor(Math.random() * purses.length)]
  router.get('/bench/transfers/:mode', async ({ params, response }) => {
    const [credit, other] = [anyPurse(), anyPurse()]
    const [{ id, outcome }] = await lane.post({
      type: 'post',
      kind: 'bench',
      reference: randomUUID(),
      debit: params.mode === 'hot' || credit === other ? budget : other,
      credit,
      amount: 1,
      actorId: null,
      memo: { key: 'points.bench', values: {} },
    })
    return response.json({ id, status: outcome.status })
  })
}
