import { Readable } from 'node:stream'
import type { HttpContext } from '@adonisjs/core/http'
import recordAct from '#audit/actions/record_act'
import AuditPolicy from '#audit/policies/audit_policy'
import auditLines from '#audit/queries/audit_lines'
import { auditExportValidator } from '#audit/validators/audit_validators'

/** The chain as JSON lines, whole days of it; docs/audit.md says how a stranger checks it. */
export default class AuditExportsController {
  async create({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read', community)

    return inertia.render('desk/audit/export', {})
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(AuditPolicy).authorize('read', community)
    const { from, reason, until } = await request.validateUsing(auditExportValidator)

    const [first, last] = [from, until].map((day) => day.toISOString().slice(0, 10))
    await recordAct({
      act: 'audit.exported',
      by: member,
      subject: { kind: 'platform', id: 'audit_entries' },
      territoryId: community.id,
      reason,
      after: { from: first, until: last },
    })
    response.header('content-type', 'application/jsonl; charset=utf-8')
    response.header('content-disposition', `attachment; filename="audit-${first}-${last}.jsonl"`)
    return response.stream(Readable.from(auditLines(community, { from, until })))
  }
}
