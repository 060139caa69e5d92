import { test } from '@japa/runner'
import fc from 'fast-check'
import cornersIn, { textOf } from '#territories/geometry/corner_text'
import { polygonOf, ringOf } from '#territories/geometry/geo_json'
import overlapOf from '#territories/geometry/overlap'
import { areaOf, contains, type Position, type Ring } from '#territories/geometry/ring'
import faultOfRing from '#territories/geometry/ring_fault'

const middle: Position = [102.64, 37.93]
/** About 1.1 m from south to north. */
const STEP = 0.00001

const rectangle = (west: number, south: number, width: number, height: number): Ring => {
  const at = (x: number, y: number): Position => [middle[0] + x * STEP, middle[1] + y * STEP]
  return [
    at(west, south),
    at(west + width, south),
    at(west + width, south + height),
    at(west, south + height),
  ]
}

/** A star around the middle: no line of it crosses another, notches there are enough. */
const star = fc
  .array(fc.integer({ min: 50, max: 300 }), { minLength: 4, maxLength: 12 })
  .map((radii) =>
    radii.map((radius, index): Position => {
      const angle = (index / radii.length) * 2 * Math.PI
      return [
        middle[0] + radius * STEP * Math.cos(angle),
        middle[1] + radius * STEP * Math.sin(angle),
      ]
    })
  )

const side = fc.integer({ min: 20, max: 200 })
const place = fc.integer({ min: -150, max: 150 })
const box = fc.record({ west: place, south: place, width: side, height: side })

test.group('Areas', () => {
  test('a hectare has ten thousand square metres', ({ assert }) => {
    const metre = 1 / 111_320
    const narrow = metre / Math.cos((37.93 * Math.PI) / 180)
    const [x, y] = middle
    const hectare: Ring = [
      [x, y],
      [x + 100 * narrow, y],
      [x + 100 * narrow, y + 100 * metre],
      [x, y + 100 * metre],
    ]
    assert.approximately(areaOf(hectare), 10_000, 1)
  })

  test('an area shares all of itself with itself, and nothing with what lies apart', ({
    assert,
  }) => {
    fc.assert(
      fc.property(star, (ring) => {
        const far = ring.map(([x, y]): Position => [x + 0.1, y])
        assert.approximately(overlapOf(ring, ring), areaOf(ring), 1)
        assert.approximately(overlapOf(ring, far), 0, 0.01)
      })
    )
  })

  test('two boxes share the box that is in both', ({ assert }) => {
    const shared = (a: number, b: number, c: number, d: number) =>
      Math.max(0, Math.min(a + b, c + d) - Math.max(a, c))
    fc.assert(
      fc.property(box, box, (one, other) => {
        const width = shared(one.west, one.width, other.west, other.width)
        const height = shared(one.south, one.height, other.south, other.height)
        const [first, second] = [one, other].map((each) =>
          rectangle(each.west, each.south, each.width, each.height)
        )
        const expected = width * height === 0 ? 0 : areaOf(rectangle(0, 0, width, height))
        assert.approximately(overlapOf(first, second), expected, 5)
      })
    )
  })

  test('it is the same whichever is asked first, and however it goes round', ({ assert }) => {
    fc.assert(
      fc.property(star, box, (ring, { height, south, west, width }) => {
        const other = rectangle(west, south, width, height)
        const expected = overlapOf(ring, other)
        assert.approximately(overlapOf(other, ring), expected, 1)
        assert.approximately(overlapOf(ring.toReversed(), other), expected, 1)
      })
    )
  })

  test('what lies within a star is found within, what lies outside is not', ({ assert }) => {
    fc.assert(
      fc.property(star, (ring) => {
        assert.isTrue(contains(ring, middle))
        assert.isFalse(contains(ring, [middle[0] + 0.01, middle[1]]))
        assert.isNull(faultOfRing(ring))
      })
    )
  })
})

test.group('Corners', () => {
  const [a, b, c, d] = rectangle(0, 0, 100, 100)

  test('{what} is no area')
    .with([
      { what: 'a line', ring: [a, b], fault: 'too_few' },
      { what: 'a bow', ring: [a, c, b, d], fault: 'crosses_itself' },
      { what: 'a spike', ring: [a, b, c, b], fault: 'crosses_itself' },
      { what: 'a corner twice', ring: [a, b, b, c], fault: 'crosses_itself' },
      { what: 'a line there and back', ring: [a, b, c, d, c], fault: 'crosses_itself' },
      { what: 'a flower bed', ring: rectangle(0, 0, 5, 5), fault: 'too_small' },
      {
        what: 'a place abroad',
        ring: [
          [2, 48],
          [2.1, 48],
          [2, 48.1],
        ],
        fault: 'outside_country',
      },
    ] as { what: string; ring: Ring; fault: string }[])
    .run(({ assert }, { fault, ring }) => {
      assert.equal(faultOfRing(ring), fault)
    })

  test('what is written can be read again, also full-width and closed', ({ assert }) => {
    const ring: Ring = [
      [102.6374, 37.9283],
      [102.638, 37.9283],
      [102.638, 37.929],
    ]
    assert.deepEqual(cornersIn(textOf(ring)), ring)
    assert.deepEqual(cornersIn(`${textOf(ring)}\n${textOf([ring[0]])}`), ring)
    assert.deepEqual(
      cornersIn('１０２．６３７４，３７．９２８３\n102.638 37.9283\n102.638,37.929'),
      ring
    )
    assert.deepEqual(cornersIn(JSON.stringify(polygonOf(ring))), ring)
    assert.deepEqual(ringOf(polygonOf(ring)), ring)
  })

  test('what is no corner is not guessed', ({ assert }) => {
    for (const text of ['文庙路', '102.6,37.9\n路口', '{"type":"Point"}', '{', '37.9']) {
      assert.isNull(cornersIn(text))
    }
  })
})
