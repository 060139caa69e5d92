import type { ListExport } from '#core/lists'

/** What staff may take away. */
const lists: ListExport<'volunteer.manage'>[] = [
  {
    name: 'services',
    permission: 'volunteer.manage',
    columns: [
      'day',
      'shift',
      'organisation',
      'place',
      'person',
      'checked_in',
      'checked_out',
      'minutes',
      'points',
    ],
    lines: () => import('./queries/service_lines.ts'),
  },
  {
    name: 'sign_ups',
    permission: 'volunteer.manage',
    columns: ['day', 'shift', 'person', 'signed_up', 'waiting', 'cancelled', 'checked_in'],
    lines: () => import('./queries/sign_up_lines.ts'),
  },
  {
    name: 'needs',
    permission: 'volunteer.manage',
    columns: ['asked_on', 'category', 'title', 'on_behalf_of', 'state', 'answered_on', 'stars'],
    lines: () => import('./queries/need_lines.ts'),
  },
  {
    name: 'volunteers',
    permission: 'volunteer.manage',
    columns: ['number', 'person', 'skills', 'hours', 'stars', 'registered_on'],
    lines: () => import('./queries/volunteer_lines.ts'),
  },
]

export default lists
