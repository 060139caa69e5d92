import type { HttpContext } from '@adonisjs/core/http'
import type Account from '#identity/models/account'
import pageVisited from '#identity/page_visited'
import { seal, unseal } from '#identity/sealed'

type Draft = { accountId: string; page: string; typed: Record<string, unknown> }

const neverKept = ['_csrf', '_method', 'password', 'password_confirmation', 'code']

/** Keeps what somebody typed into a form that cannot be taken before they have signed in again. */
export function keepDraft(ctx: HttpContext, { id }: Account) {
  const { request, session } = ctx
  const typed = request.except(neverKept)
  if (request.method() === 'GET' || Object.keys(typed).length === 0) return
  const draft: Draft = { accountId: id, page: pageVisited(ctx), typed }
  session.put('draft', seal(JSON.stringify(draft)))
}

/** Gives it back into the form as soon as its page is shown again, and to nobody but who typed it. */
export function returnDraft(ctx: HttpContext, { id }: Account) {
  const { i18n, request, session } = ctx
  const kept: string | undefined = session.get('draft')
  if (!kept || request.method() !== 'GET') return

  const draft = JSON.parse(unseal(kept)) as Draft
  if (draft.accountId === id && draft.page !== pageVisited(ctx)) return
  session.forget('draft')
  if (draft.accountId !== id) return
  const notice = { tone: 'info', text: i18n.t('accounts.sign_in.draft_kept') }
  // A form that is sent back with faults keeps what was typed; this one is sent back without any.
  session.flashMessages.update({ ...draft.typed, notice, inputErrorsBag: {} })
}
