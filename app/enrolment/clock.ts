import type { DateTime } from 'luxon'

/** `11-25 08:30`, as the neighbourhood's clocks show it. */
export default function clock(moment: DateTime) {
  return moment.setZone('Asia/Shanghai').toFormat('M-d HH:mm')
}
