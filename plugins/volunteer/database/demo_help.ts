import { v4 as uuid } from 'uuid'
import { DateTime } from 'luxon'
import type { Person, Territory } from '#core/people'
import addShift from '../actions/add_shift.ts'
import addTask from '../actions/add_task.ts'
import askForHelp from '../actions/ask_for_help.ts'
import closeTask from '../actions/close_task.ts'
import declineNeed from '../actions/decline_need.ts'
import signUp from '../actions/sign_up.ts'
import type Need from '../models/need.ts'
import needsOf from '../queries/needs_of.ts'
import judgeHelp from '../actions/judge_help.ts'
import type Organisation from '../models/organisation.ts'
import type Team from '../models/team.ts'
import type Training from '../models/training.ts'
import { dayOf } from '../shanghai_time.ts'
import demoNeeds from './demo_needs.ts'

export type DemoPlace = {
  community: Territory
  organisation: Organisation
  staff: Person
  /** Whose names are known; the first is the one to sign in as. */
  neighbours: Person[]
  team: Team
  training: Training
}

/** What neighbours asked for, at every stage: waiting, declined, being arranged, done and judged. */
export default async function demoHelp(place: DemoPlace) {
  const [first, second, third, fourth, fifth] = place.neighbours
  const { arranged, declined, done, hair, shopping } = demoNeeds
  await ask(place, second, hair)
  await ask(place, third, shopping)
  await declineNeed(await ask(place, fourth, declined), declined.answer, place.staff)
  await arrange(place, await ask(place, first, arranged))
  await finish(place, await ask(place, fifth, done))
}

type Words = {
  title: string
  category: Need['category']
  description: string
  place: string
  wishedTime: string
}

async function ask({ community }: DemoPlace, person: Person, words: Words) {
  const { category, description, place, title, wishedTime } = words
  const told = { category, description, place, title, wishedTime }
  return askForHelp(community, person, { ...told, requestKey: uuid() })
}

/** A need of whoever signs in, which brings hours to those who help. */
async function arrange(
  { community, neighbours, organisation, staff, training }: DemoPlace,
  need: Need
) {
  const task = await addTask(
    community,
    {
      ...demoNeeds.arranged.task,
      ...{ organisation: organisation.id, training: training.id, need: need.id, reward: 'hours' },
    },
    staff
  )
  const shift = await addShift(community, {
    ...demoNeeds.arranged.shift,
    date: dayOf(DateTime.now().plus({ days: 4 })),
    ...{ organisation: organisation.id, task: task.id, visibility: 'published' },
  })
  const qualified = neighbours.at(-1)
  if (qualified) await signUp(shift, qualified)
}

async function finish({ community, organisation, staff, team }: DemoPlace, need: Need) {
  const { report, task: words } = demoNeeds.done
  const form = { ...words, organisation: organisation.id, team: team.id, need: need.id }
  const task = await addTask(community, { ...form, reward: 'points' }, staff)
  await closeTask(task, report, staff)
  const found = await needsOf({ id: need.personId })
    .where('volunteer_needs.id', need.id)
    .firstOrFail()
  await judgeHelp(found, { stars: 5, words: demoNeeds.done.words })
}
