import vine from '@vinejs/vine'
import cornersIn from '#territories/geometry/corner_text'
import faultOfRing from '#territories/geometry/ring_fault'

/** Names the exact fault, since it is seen on the map only by whoever knows what to look for. */
const validCorners = vine.createRule((value, _, field) => {
  if (typeof value !== 'string') return
  const corners = cornersIn(value)
  const fault = corners ? faultOfRing(corners) : 'unreadable'
  if (fault) field.report(`The {{ field }} are faulty: ${fault}`, fault, field)
})

export const gridKinds = ['general', 'special', 'micro'] as const

export const boundaryValidator = vine.create({
  kind: vine.enum(['polygon', 'buildings'] as const),
  corners: vine
    .string()
    .maxLength(20_000)
    .use(validCorners())
    .optional()
    .requiredWhen('kind', '=', 'polygon'),
  buildings: vine
    .array(vine.string().uuid())
    .minLength(1)
    .maxLength(500)
    .distinct()
    .optional()
    .requiredWhen('kind', '=', 'buildings'),
  range: vine.string().trim().minLength(2).maxLength(300),
  gridKind: vine.enum(gridKinds),
})

export const gridFileValidator = vine.create({
  file: vine.file({ size: '2mb', extnames: ['geojson', 'json'] }),
})
