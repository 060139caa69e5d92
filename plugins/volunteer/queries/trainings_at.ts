import type { Territory } from '#core/people'
import Training from '../models/training.ts'

/** The trainings that tasks here may ask for, by name. */
export default function trainingsAt(territory: Territory) {
  return Training.within(territory).orderBy(['name', 'id'])
}
