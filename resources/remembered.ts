import type { RememberedView } from '../app/remembered/pages.ts'
import { day } from './dates'
import { t } from './texts'

/** Where the answer that a field is filled in with comes from, as its `origin`. */
export function originOf(remembered: RememberedView | undefined) {
  if (!remembered) return undefined
  const { at, form } = remembered
  return at === null
    ? t('remembered.register')
    : t('remembered.origin', { form: t(form), day: day(at) })
}
