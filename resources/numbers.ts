import { page } from '@inertiajs/svelte'
import { formatNumber } from './format_text'

/** `12,345`: the digits of a number in groups, as the language of the page has them. */
export function grouped(number: number) {
  return formatNumber(number, String(page.props.locale))
}
