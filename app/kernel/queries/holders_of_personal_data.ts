import type { PersonalData } from '#core/personal_data'
import catalogue from '#kernel/catalogue'

export type Holder = { pluginId: string; held: () => Promise<{ default: PersonalData }> }

/**
 * The installed plugins that hold something about people, on or off. Throws while one does not run in
 * this process: it may hold something too, and a copy or an erasure without it would only look whole.
 */
export default function holdersOfPersonalData(): Holder[] {
  const [missing] = catalogue.leftOut
  if (missing) throw new Error(`"${missing.id}" does not run here and cannot say what it holds`)

  return catalogue.plugins.flatMap(({ id, personalData }) =>
    personalData ? [{ pluginId: id, held: personalData }] : []
  )
}
