import { chosenBefore, fieldsOf } from '#notifications/choices'
import kinds from '#notifications/kinds'
import { ALL } from '#notifications/paces'
import type { KnownAddress } from '#notifications/queries/addresses_of'
import type { Reach } from '#notifications/queries/reach_of'

export default class SettingsTransformer {
  constructor(
    private reach: Reach,
    private addresses: KnownAddress[]
  ) {}

  toObject() {
    const { quiet, wishes } = this.reach
    return {
      channels: this.addresses.map(({ address, channel }) => ({
        channel,
        address,
        choice: chosenBefore({ channel, sender: ALL, kind: ALL }, wishes),
      })),
      quiet: { from: clock(quiet.fromMinute), until: clock(quiet.untilMinute) },
    }
  }

  forSenders(senders: string[]) {
    // Emergencies cannot be turned off.
    const chosen = senders.filter((sender) => sender !== 'messages')
    return chosen.map((sender) => ({ sender, title: nameOf(sender) }))
  }

  /** One sender's page: what holds for all that it tells, and for each kind by itself. */
  forSender(sender: string) {
    const { wishes } = this.reach
    const reached = new Set(this.addresses.map(({ channel }) => channel))
    const fields = fieldsOf(sender).filter(({ channel }) => reached.has(channel))
    const view = fields.map((field) => ({
      ...field,
      choice: chosenBefore({ channel: field.channel, sender, kind: field.kind }, wishes),
    }))
    return {
      title: nameOf(sender),
      general: view.filter(({ kind }) => kind === ALL),
      kinds: kinds.of(sender).map(({ name }) => ({
        name,
        title: titleOf(sender, name),
        fields: view.filter(({ kind }) => kind === name),
      })),
    }
  }
}

/** Keys of texts. */
export function nameOf(sender: string) {
  return kinds.isOfCore(sender) ? `messages.senders.${sender}` : `${sender}.name`
}

function titleOf(sender: string, kind: string) {
  return kinds.isOfCore(sender)
    ? `messages.kinds.${sender}.${kind}`
    : `${sender}.adds.notices.${kind}`
}

function clock(minute: number) {
  const two = (part: number) => String(part).padStart(2, '0')
  return `${two(Math.floor(minute / 60))}:${two(minute % 60)}`
}
