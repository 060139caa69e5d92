import type { HttpContext } from '@adonisjs/core/http'
import AuditPolicy from '#audit/policies/audit_policy'
import { auditEntryAt } from '#audit/queries/audit_entries_at'
import auditEntriesMatching from '#audit/queries/audit_entries_matching'
import recordedActs from '#audit/queries/recorded_acts'
import AuditEntryTransformer from '#audit/transformers/audit_entry_transformer'
import { auditSearchValidator } from '#audit/validators/audit_validators'
import personNamed from '#identity/queries/person_named'

export default class AuditEntriesController {
  async index({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read', community)
    const search = await request.validateUsing(auditSearchValidator, {
      data: filledIn(request.qs()),
    })

    const person = search.phone ? await personNamed(search.phone) : null
    const isNobody = Boolean(search.phone) && !person
    const { entries, next } = isNobody
      ? { entries: [], next: null }
      : await auditEntriesMatching(community, search, person?.id ?? null)
    return inertia.render('desk/audit/index', {
      search: textsIn(request.qs()),
      acts: await recordedActs(),
      entries: entries.map((entry) => new AuditEntryTransformer(entry).forList()),
      next,
    })
  }

  async show({ bouncer, community, inertia, params }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read', community)
    const entry = await auditEntryAt(community, params.id)

    return inertia.render('desk/audit/show', { entry: new AuditEntryTransformer(entry).whole() })
  }
}

/** What was typed, to be shown again. */
function textsIn(fields: Record<string, unknown>) {
  const names = ['phone', 'kind', 'act', 'from', 'until']
  return Object.fromEntries(names.map((name) => [name, String(fields[name] ?? '')]))
}

/** A field of the search that was left empty asks for nothing. */
function filledIn(fields: Record<string, unknown>) {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== ''))
}
