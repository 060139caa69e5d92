import type { Urgency } from '#core/capabilities'

/** An emergency goes through every channel at any hour, whatever somebody has chosen; only staff send one. */
export type NoticeUrgency = Urgency | 'emergency'
