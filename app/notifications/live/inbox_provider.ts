import type { ApplicationService } from '@adonisjs/core/types'

/** Ends the streams of open pages, so that a process that is to end does not wait for browsers. */
export default class InboxProvider {
  constructor(protected app: ApplicationService) {}

  async ready() {
    this.app.terminating(async () => {
      const { default: inboxStreams } = await import('#notifications/live/inbox_streams')
      await inboxStreams.close()
    })
  }
}
