import Territory from '#territories/models/territory'

/** The community with this code, or a 404. */
export async function communityByCode(code: unknown) {
  return Territory.query()
    .where({ code: String(code), level: 'community' })
    .firstOrFail()
}

/** The grids of a community, in the order of their codes. */
export async function gridsOf(community: Territory) {
  return Territory.query().where({ parentId: community.id, level: 'grid' }).orderBy('code')
}

/** The grid with this code in the community, or a 404. */
export async function gridOf(community: Territory, code: string) {
  return Territory.query().where({ parentId: community.id, level: 'grid', code }).firstOrFail()
}
