/** A web server that tries to book one slot for each request, or does nothing at all: `serve_bookings.ts`, with PORT in its environment. */
import ignitor from '../../ignitor.ts'

await ignitor()
  .tap((app) => {
    app.starting(addRoute)
    app.ready(async () => {
      const server = await app.container.make('server')
      // Connections stay open between the rounds: what is measured is not how they are made.
      server.getNodeServer()!.keepAliveTimeout = 60_000
      process.send!('ready')
    })
    process.once('disconnect', () => app.terminate())
  })
  .httpServer()
  .start()

/** Without session and sign-in: what is measured is the way from the request to the answer that is certain. */
async function addRoute() {
  const { default: router } = await import('@adonisjs/core/services/router')
  const { DomainError } = await import('#core/errors')
  const { default: openHalls, freeSlots } = await import('./open_halls.ts')
  const { default: bookSlot } = await import('./book_slot.ts')
  const { halls, people } = await openHalls()
  const slots = [...freeSlots({ halls: [halls[0]], people })]
  let attempts = 0
  router.get('/bench/nothing', ({ response }) => response.json({ code: null }))
  router.get('/bench/bookings/:slot', async ({ params, response }) => {
    const person = people[attempts++ % people.length]
    try {
      await bookSlot({ ...slots[Number(params.slot)], person })
      return response.json({ code: null })
    } catch (error) {
      // A rule that refuses is an answer; anything else is what must not be, a 500.
      if (!(error instanceof DomainError)) throw error
      return response.conflict({ code: error.code })
    }
  })
}
