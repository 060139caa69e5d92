import type { Territory } from '#core/people'
import { GoodKnown } from '../errors.ts'
import Good from '../models/good.ts'
import { goodValidator } from '../validators/good_validator.ts'
import addGood from './add_good.ts'

/** Adds one good of a list that staff brought, hidden until somebody has looked at it. */
export default async function importGood(community: Territory, line: Record<string, string>) {
  const description = await goodValidator.validate({ ...line, visibility: 'hidden' })
  const { name } = description
  const known = await Good.within(community).where({ name }).first()
  if (known) throw new GoodKnown({ good: name })

  await addGood(community, description)
}
