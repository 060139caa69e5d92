import { DateTime } from 'luxon'
import { changeResource } from '#core/booking'
import { transaction } from '#core/database'
import Space from '../models/space.ts'
import type { SpaceWords } from '../validators/space_validator.ts'
import indexSpace from './index_space.ts'
import { rulesIn, wordsIn } from './space_words.ts'

/** Describes a space anew and decides other rules; what is booked stays booked. */
export default async function changeSpace(space: Space, words: SpaceWords) {
  return transaction(async (client) => {
    const locked = await Space.query({ client }).where('id', space.id).forUpdate().firstOrFail()
    const isPublished = words.visibility === 'published'
    const publishedAt = isPublished ? (locked.publishedAt ?? DateTime.now()) : null
    await locked.merge({ ...wordsIn(words), publishedAt }).save()
    locked.$setRelated('resource', await changeResource(space.resource, rulesIn(words)))
    await indexSpace(locked)
    return locked
  })
}
