import type { NotificationKind } from '#core/plugin'

const normal = (name: string): NotificationKind => ({ name, urgency: 'normal' })
const urgent = (name: string): NotificationKind => ({ name, urgency: 'urgent' })

/** What the core itself tells people, by sender. Texts `messages.senders.<sender>` and `messages.kinds.<sender>.<name>`. */
const coreKinds: Record<string, NotificationKind[]> = {
  messages: [urgent('emergency')],
  accounts: [
    ...['new_device', 'password_set', 'password_removed', 'password_tried'].map(urgent),
    ...['second_factor_set', 'second_factor_removed', 'second_factor_reset'].map(urgent),
    urgent('recovery_code_used'),
    normal('work_received'),
  ],
  enrolment: [
    ...['offered', 'moved', 'moved_onto_another', 'called_off'].map(urgent),
    ...['offer_passed', 'waited_in_vain', 'reminder', 'missed', 'excused'].map(normal),
  ],
  identity: [normal('may_represent'), normal('is_represented')],
  points: [urgent('budget_low')],
  privacy: [
    ...['request_received', 'request_taken_up', 'request_granted', 'request_refused'].map(normal),
    ...['request_done', 'copy_ready'].map(normal),
  ],
}

export default coreKinds
