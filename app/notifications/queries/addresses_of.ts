import { channelNames, type ChannelName } from '#notifications/channels/channel'
import maskRecipient from '#notifications/mask_recipient'
import addressOf from '#notifications/queries/address_of'

export type KnownAddress = { channel: ChannelName; address: string }

/** By which channels a person is reached, the addresses masked. */
export default async function addressesOf({ id }: { id: string }): Promise<KnownAddress[]> {
  const known: KnownAddress[] = []
  for (const channel of channelNames) {
    const address = await addressOf(id, channel)
    if (address) known.push({ channel, address: maskRecipient(address) })
  }
  return known
}
