import type { HttpContext } from '@adonisjs/core/http'
import { seal, unseal } from '#identity/sealed'
import type Account from '#identity/models/account'

type Draft = { accountId: string; typed: Record<string, unknown> }

const neverKept = ['_csrf', '_method', 'password', 'password_confirmation', 'code']

/** Keeps what somebody typed into a form that cannot be taken before they have signed in again. */
export function keepDraft({ request, session }: HttpContext, { id }: Account) {
  const typed = request.except(neverKept)
  if (request.method() === 'GET' || Object.keys(typed).length === 0) return
  session.put('draft', seal(JSON.stringify({ accountId: id, typed } satisfies Draft)))
}

/** Gives it back into the form, to whoever typed it and to nobody else. */
export function returnDraft({ i18n, session }: HttpContext, { id }: Account) {
  const kept: string | undefined = session.pull('draft')
  if (!kept) return

  const draft = JSON.parse(unseal(kept)) as Draft
  if (draft.accountId !== id) return
  // A form that comes back with faults keeps what was typed; this one comes back without any.
  session.flash({ ...draft.typed, inputErrorsBag: {} })
  session.flash('notice', { tone: 'info', text: i18n.t('accounts.sign_in.draft_kept') })
}
