import { t } from '$core/texts'
import type { HoursLine } from '../pages'

/** Why hours came or went, in the words of whoever moved them. */
export default function reasonOf({ minutes, reason }: HoursLine) {
  const shift = String(reason.values.shift ?? '')
  if (reason.key === 'volunteer.hours.service') {
    return minutes > 0
      ? t('volunteer.hours.service', { shift })
      : t('volunteer.hours.paid', { shift })
  }
  if (reason.key === 'volunteer.hours.corrected') return t('volunteer.hours.corrected', { shift })
  return minutes > 0 ? t('volunteer.hours.received') : t('volunteer.hours.gave')
}
