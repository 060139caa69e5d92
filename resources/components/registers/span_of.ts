import { t } from '$core/texts'

/** `2019-05-01 起`, `2019-05-01 至 2024-02-01`: days as clerks write them. */
export function spanOf({ from, to }: { from: string; to: string | null }) {
  return to ? t('registers.span.closed', { from, to }) : t('registers.span.open', { from })
}
