import { DateTime } from 'luxon'
import { whyNot, type Companion } from '#core/enrolment'
import type { DemoCommunity } from '#core/plugin'
import type { Person, Territory } from '#core/people'
import addShift from '../actions/add_shift.ts'
import { signUpOrWait } from '../actions/sign_up.ts'
import type Shift from '../models/shift.ts'
import Organisation from '../models/organisation.ts'
import { ageOf, isMinor } from '../queries/fitness_of.ts'
import openShifts from '../queries/open_shifts.ts'
import { clockOf, dayOf } from '../shanghai_time.ts'
import addTraining from '../actions/add_training.ts'
import askToJoin from '../actions/ask_to_join.ts'
import foundTeam from '../actions/found_team.ts'
import nameLeader from '../actions/name_leader.ts'
import repeatShift from '../actions/repeat_shift.ts'
import recordQualification from '../actions/record_qualification.ts'
import Team from '../models/team.ts'
import demoAbsences from './demo_absences.ts'
import demoConsent from './demo_consent.ts'
import demoHelp, { type DemoPlace } from './demo_help.ts'
import demoRecords from './demo_records.ts'
import demoShifts, { type DemoShift } from './demo_shifts.ts'
import { demoTeams, demoTrainings } from './demo_teams.ts'
import demoTrainingDays from './demo_training_days.ts'

/** An organisation and shifts in the coming days; run again it adds only what is not coming up. */
export default async function demoSeed({ community, grids, residents, staff }: DemoCommunity) {
  const organisation = await Organisation.firstOrCreate(
    { territoryId: community.id, name: '南苑社区志愿服务队' },
    { contactPhone: '0935-2212345' }
  )
  const coming = await openShifts(community)
  const missing = demoShifts.filter(({ title }) => !coming.some((shift) => shift.title === title))

  // The first ones are left for whoever tries the demo out.
  const adults = residents.filter(
    (resident) => resident.isRealName && (ageOf(resident) ?? 18) >= 18
  )
  const volunteers = adults.slice(5)
  for (const planned of missing) {
    const shift = await plan(planned, { community, grids, organisation })
    const { brought = [], taken, waiting = 0 } = planned
    for (const [index, volunteer] of volunteers.slice(0, taken + waiting).entries()) {
      await takePart(shift, volunteer, index === 0 ? brought : [])
    }
  }
  await liven({ community, organisation, staff, neighbours: adults.slice(0, 9) })
  const minor = residents.find(isMinor)
  if (minor) await demoConsent(minor)
}

/** Whoever sits in another shift at that time is left out. */
async function takePart(shift: Shift, volunteer: Person, companions: Companion[]) {
  const refusals = await whyNot(shift.session, volunteer)
  if (refusals.every(({ code }) => code === 'E_ENROLMENT_FULL')) {
    await signUpOrWait(shift, volunteer, { companions })
  }
}

/** Teams, trainings, what neighbours asked for and half a year of service; once. */
async function liven(place: Omit<DemoPlace, 'team' | 'training'>) {
  const { community, neighbours, staff } = place
  const known = await Team.findBy({ territoryId: community.id, name: demoTeams[0].teamName })
  if (known || neighbours.length < 7) return

  const [team] = await Promise.all(demoTeams.map((words) => foundTeam(community, words)))
  const leader = neighbours.at(-1)!
  await nameLeader(team, leader, staff)
  await askToJoin(team, neighbours.at(-2)!)
  const [training] = await Promise.all(demoTrainings.map((words) => addTraining(community, words)))
  await demoTrainingDays(community, training, neighbours.slice(2, 5))
  const passedOn = dayOf(DateTime.now().minus({ months: 3 }))
  await recordQualification(training, { person: leader, passedOn, by: staff })
  await demoAbsences(place, neighbours.slice(4, 7))
  await repeatWeekly(community)
  await demoHelp({ ...place, team, training })
  await demoRecords({ ...place, team, training })
}

/** Elders are shown how phones work every week for a month. */
async function repeatWeekly(community: Territory) {
  const shift = await openShifts(community).where('title', '教长辈用手机').first()
  if (!shift) return
  const first = shift.session.startsAt.setZone('Asia/Shanghai')
  const days = [1, 2, 3].map((weeks) => dayOf(first.plus({ weeks })))
  await repeatShift(community, shift, {
    ...{ weekdays: [first.weekday], everyWeeks: 1, until: days[2], days },
  })
}

type Place = { community: Territory; grids: Territory[]; organisation: Organisation }

async function plan(planned: DemoShift, { community, grids, organisation }: Place) {
  const { brought: _, grid, taken: __, waiting: ___, when, ...rest } = planned
  return addShift(community, {
    ...rest,
    ...timesOf(when),
    organisation: organisation.id,
    grid: grid === undefined ? undefined : grids[grid]?.id,
    visibility: 'published',
  })
}

function timesOf(when: DemoShift['when']) {
  if (when === 'soon') return soon()
  const { days, end, start } = when
  return { date: dayOf(DateTime.now().plus({ days })), start, end }
}

/** In an hour, on the quarter: one can sign up and be checked in right away. */
function soon() {
  const hour = DateTime.now().plus({ hours: 1 })
  const start = hour.startOf('hour').plus({ minutes: Math.ceil((hour.minute + 1) / 15) * 15 })
  const end = start.plus({ hours: 2 })
  const date = dayOf(start)
  return { date, start: clockOf(start), end: dayOf(end) === date ? clockOf(end) : '23:59' }
}
