import { channelNames, type ChannelName } from '#notifications/channels/channel'
import type { NewWish } from '#notifications/actions/save_preferences'
import kinds from '#notifications/kinds'
import { ALL, type Wish } from '#notifications/paces'
import type { Choice } from '#notifications/validators/message_validators'

type Chosen = Record<string, Choice | undefined>

/** What was chosen for each channel; of a channel that was not asked about nothing changes. */
export function generalWishes(chosen: Chosen): NewWish[] {
  return channelNames.flatMap((channel) =>
    wishFrom(chosen[channel], { channel, sender: ALL, kind: ALL })
  )
}

/** The fields of a sender's page: `sms` for all that it tells, `sms-ripe` for one kind. */
export function fieldsOf(sender: string) {
  const names = kinds.of(sender).map(({ name }) => name)
  return channelNames.flatMap((channel) => [
    { name: channel as string, channel, kind: ALL },
    ...names.map((kind) => ({ name: `${channel}-${kind}`, channel, kind })),
  ])
}

export function wishesAbout(sender: string, chosen: Chosen): NewWish[] {
  return fieldsOf(sender).flatMap(({ channel, kind, name }) =>
    wishFrom(chosen[name], { channel, sender, kind })
  )
}

/** What somebody chose before, `usual` if nothing. */
export function chosenBefore(about: Omit<Wish, 'pace'>, wishes: Wish[]): Choice {
  const { channel, kind, sender } = about
  const wish = wishes.find(
    (each) => each.channel === channel && each.sender === sender && each.kind === kind
  )
  return wish?.pace ?? 'usual'
}

type About = { channel: ChannelName; sender: string; kind: string }

function wishFrom(choice: Choice | undefined, about: About): NewWish[] {
  if (choice === undefined) return []
  return [{ ...about, pace: choice === 'usual' ? null : choice }]
}
