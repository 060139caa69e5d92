import { Exception } from '@adonisjs/core/exceptions'
import type { HttpContext } from '@adonisjs/core/http'
import { DateTime } from 'luxon'
import figureInDetail from '#cockpit/queries/figure_in_detail'
import figuresOf from '#cockpit/queries/figures_of'
import type Territory from '#territories/models/territory'

export default class FiguresController {
  async show({ community, inertia, params }: HttpContext) {
    const figure = await figureOf(community, params.name)
    const { definition, label, name, unit } = figure
    const now = DateTime.now().setZone('Asia/Shanghai')
    return inertia.render('cockpit/figures/show', {
      community: community.shortName,
      figure: { definition, label, name, unit },
      ...(await figureInDetail(figure, community, now)),
      at: now.toISO()!,
    })
  }
}

async function figureOf(community: Territory, name: string) {
  const figures = await figuresOf(community)
  const figure = figures.find((each) => each.name === name)
  if (!figure) throw new Exception('No such figure', { status: 404, code: 'E_NOT_FOUND' })
  return figure
}
