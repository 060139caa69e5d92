import router from '@adonisjs/core/services/router'
import type { ChannelName } from '#notifications/channels/channel'

/** Where a person turns a channel off without signing in; whoever has the link can do this and nothing else. */
export default function unsubscribeLink(personId: string, channel: ChannelName) {
  return router.makeSignedUrl('messages.unsubscriptions.show', [personId, channel])
}
