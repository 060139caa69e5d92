import { test } from '@japa/runner'
import Shift from '../../models/shift.ts'

test.group('The points of a shift', () => {
  test('{minutes} minutes at {pointsPerHour} an hour are {points}')
    .with([
      { minutes: 60, pointsPerHour: 30, points: 30 },
      { minutes: 125, pointsPerHour: 30, points: 62 },
      { minutes: 119, pointsPerHour: 1, points: 1 },
      { minutes: 1, pointsPerHour: 1, points: 1 },
      { minutes: 720, pointsPerHour: 1000, points: 12_000 },
    ])
    .run(({ assert }, { minutes, points, pointsPerHour }) => {
      const shift = new Shift().fill({ pointsPerHour })
      assert.equal(shift.pointsFor(minutes), points)
    })
})
