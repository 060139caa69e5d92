import { DateTime } from 'luxon'
import { addResource } from '#core/booking'
import { transaction } from '#core/database'
import type { Territory } from '#core/people'
import Space from '../models/space.ts'
import type { NewSpaceWords } from '../validators/space_validator.ts'
import indexSpace from './index_space.ts'
import { rulesIn, wordsIn } from './space_words.ts'

/** Adds a space, or a part of one, with its rules. Opening hours are decided next. */
export default async function addSpace(community: Territory, words: NewSpaceWords) {
  const parent = words.parent ? await Space.findWithin(community, words.parent) : null
  return transaction(async (client) => {
    await parent?.load('resource')
    const resource = await addResource({
      ...rulesIn(words),
      pluginId: 'spaces',
      territoryId: community.id,
      parent: parent?.resource,
    })
    const publishedAt = words.visibility === 'published' ? DateTime.now() : null
    const place = { territoryId: community.id, resourceId: resource.id }
    const space = await Space.create({ ...wordsIn(words), ...place, publishedAt }, { client })
    space.$setRelated('resource', resource)
    await indexSpace(space)
    return space
  })
}
