import type Task from '../models/task.ts'
import ShiftTransformer from './shift_transformer.ts'

/** Every view expects `closure`, `organisation`, `team` and `shifts`. */
export default class TaskTransformer {
  constructor(private task: Task) {}

  /** A line in the list of staff. */
  forList() {
    const { category, createdAt, id, isClosed, organisation, reward, shifts, team, title } =
      this.task
    return {
      ...{ id, title, category, reward, isClosed },
      organisation: organisation.name,
      team: team ? team.name : null,
      shifts: shifts.length,
      at: createdAt.toISO()!,
    }
  }

  /** The page of staff; expects `training`, and `answer` with its `need`, `person` and `evaluation`. */
  forShow() {
    const { answer, bring, closure, description, insurance, minAge, place, risks, training } =
      this.task
    const need = answer?.need
    return {
      ...this.forList(),
      ...{ description, place, bring, risks, insurance, minAge },
      training: training ? training.name : null,
      report: closure?.report ?? null,
      need: need ? { id: need.id, title: need.title, person: need.person.maskedName } : null,
      evaluation: need?.evaluation
        ? { stars: need.evaluation.stars, words: need.evaluation.words }
        : null,
    }
  }

  /** Its days, the latest first. */
  days() {
    return this.task.shifts
      .toSorted((one, other) => other.session.startsAt.toMillis() - one.session.startsAt.toMillis())
      .map((shift) => new ShiftTransformer(shift).forDesk())
  }

  /** What the form was filled in with. */
  forForm() {
    const { bring, category, description, id, insurance, minAge, organisationId } = this.task
    const { place, reward, risks, teamId, title, trainingId } = this.task
    return {
      ...{ id, title, description, category, place, bring, risks, insurance, minAge, reward },
      organisation: organisationId,
      team: teamId,
      training: trainingId,
    }
  }
}
