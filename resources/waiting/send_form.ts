import type { Page } from '@inertiajs/core'
import type { SharedProps } from '../../app/web/pages.ts'
import type { KeptForm } from './kept_forms'

/** What became of a form: taken, with where to follow it; refused, with the words; or still to be sent. */
type Outcome =
  { state: 'sent'; href: string } | { state: 'refused'; words: string[] } | { state: 'later' }

const later: Outcome = { state: 'later' }

/**
 * Sends a kept form as its page would have, in the background. It was taken if the server says so above the next
 * page. Whatever is not clear is tried again: the form has a key, so that the server takes it once.
 */
export default async function sendForm(form: KeptForm, version: string | null): Promise<Outcome> {
  try {
    const response = await fetch(form.action, {
      method: 'POST',
      headers: headers(form, version),
      body: new URLSearchParams(form.fields.map(({ name, value }) => [name, value])),
    })
    if (response.status === 404 || response.status === 403) return { state: 'refused', words: [] }
    // A newer version asks for the whole page: what it would have said is not known.
    const isPage = response.ok && response.headers.has('x-inertia')
    return isPage ? outcomeOf(await response.json()) : later
  } catch {
    // The network went again.
    return later
  }
}

function outcomeOf({ component, props, url }: Page<SharedProps>): Outcome {
  if (component === 'identity/sign_in') return later
  const { errors, notice } = props
  if (notice?.tone === 'success') return { state: 'sent', href: url }
  const words = [...Object.values(errors ?? {}), ...(notice ? [notice.text] : [])]
  return words.length > 0 ? { state: 'refused', words } : later
}

function headers({ owner }: KeptForm, version: string | null) {
  return {
    'accept': 'text/html, application/xhtml+xml',
    'x-requested-with': 'XMLHttpRequest',
    'x-inertia': 'true',
    'linli-owner': owner,
    ...(version ? { 'x-inertia-version': version } : {}),
    // The page may be an old one that was kept; the cookie is of now.
    'x-xsrf-token': decodeURIComponent(cookie('XSRF-TOKEN')),
  }
}

function cookie(name: string) {
  const beginning = `${name}=`
  const found = document.cookie.split('; ').find((each) => each.startsWith(beginning))
  return found?.slice(beginning.length) ?? ''
}
