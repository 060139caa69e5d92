/** How many times `other` the figure is, to two digits. */
export function times(figure, other) {
  return Math.round((figure / other) * 100) / 100
}

/** The rows of the ledger's targets: `{ row, what, value, target, pass }`. */
export function judge(measured) {
  return [
    ...throughput(measured),
    ...besidePgledger(measured),
    ...places(measured),
    ...sizes(measured),
  ]
}

function throughput({ turns }) {
  const P = turns.P.perSecond
  const Pp = turns.Pp.perSecond
  const uniform = turns['lane uniform']
  const hot = turns['lane hot']
  const chain = uniform.chainMicroseconds
  const lots = turns['lane lots']
  return [
    atLeast('1', 'lane, uniform, times P', times(uniform.perSecond, P), 3.5),
    atLeast('1', 'lane, uniform, times Pp', times(uniform.perSecond, Pp), 2.3),
    atMost('1', 'lane, uniform, p99 in ms', uniform.p99Milliseconds, 10),
    atLeast('2', 'lane, hot, times uniform', times(hot.perSecond, uniform.perSecond), 1),
    atLeast('2', 'lane, hot, times P', times(hot.perSecond, P), 4),
    atMost('2', 'lane, hot, p99 in ms', hot.p99Milliseconds, 10),
    atLeast('3', 'lane, hot, times ORM', times(hot.perSecond, turns['orm hot'].perSecond), 12),
    atLeast('6', 'lane, with lots, uniform, times P', times(lots.perSecond, P), 2.2),
    atLeast('6', 'lane, with lots, hot, times P', times(turns['lane hot_lots'].perSecond, P), 3),
    atMost(
      '7',
      'lots, share of the time',
      times(uniform.perSecond - lots.perSecond, uniform.perSecond),
      0.3
    ),
    // Of the work of our process for a transfer; what the database does for it is not in it.
    atMost('7', 'hash chain, share of our work', times(chain, uniform.cpuMicroseconds), 0.15),
    atLeast('8', 'within, uniform, times P', times(turns['within uniform'].perSecond, P), 1.7),
    atLeast('8', 'within, hot, times P', times(turns['within hot'].perSecond, P), 0.6),
  ]
}

/** Nothing where its file was not given. */
function besidePgledger({ pgledger, turns }) {
  if (!pgledger) return []

  const compared = (mode) => times(turns[`lane ${mode}`].perSecond, pgledger[mode])
  return [
    atLeast('11', 'lane, uniform, times pgledger', compared('uniform'), 4),
    atLeast('11', 'lane, hot, times pgledger', compared('hot'), 10),
  ]
}

function places({ circles, far, http, many, turns }) {
  const P = turns.P.perSecond
  return [
    atLeast('4', 'lane, hot, 1 ms away, 32 clients, times P', times(far[0].perSecond, P), 2),
    atLeast('4', 'lane, hot, 1 ms away, 256 clients, times P', times(far[1].perSecond, P), 5),
    atMost('5', '4 processes, deadlocks', circles, 0),
    atLeast('5', '4 processes, hot, times P', times(many.hot.perSecond, P), 3.3),
    atLeast('5', '4 processes, Zipf 2, times P', times(many.zipf.perSecond, P), 3.3),
    atMost('5', '4 processes, p99 in ms', worst(many.hot, many.zipf), 60),
    atLeast('10', 'HTTP, uniform, times P', times(http.uniform.perSecond, P), 2.5),
    atLeast('10', 'HTTP, hot, times P', times(http.hot.perSecond, P), 3),
    atMost('10', 'HTTP, p99 in ms', worst(http.uniform, http.hot), 25),
  ]
}

function sizes({ bytes, filled, first, grown, lost, reads, turns }) {
  const compared = (mode) => times(grown[mode].perSecond, turns[`lane ${mode}`].perSecond)
  const { balances, selects, statements } = reads
  return [
    atMost('12', 'bytes for a transfer', bytes, 380),
    atLeast('13', `uniform at ${filled} rows, times empty`, compared('uniform'), 0.65),
    atLeast('13', `hot at ${filled} rows, times empty`, compared('hot'), 0.9),
    atLeast('14', 'end of the first minute, times warm', first, 0.8),
    atMost('15', `lost of ${lost.acknowledged} acknowledged`, lost.lost, 0),
    atLeast('17', 'balance, times a prepared select', times(balances, selects), 1),
    atLeast('17', 'statement, times a prepared select', times(statements, selects), 0.4),
  ]
}

function worst(...figures) {
  return Math.max(...figures.map(({ p99Milliseconds }) => p99Milliseconds))
}

function atLeast(row, what, value, target) {
  return { row, what, value, target: `≥ ${target}`, pass: value >= target }
}

function atMost(row, what, value, target) {
  return { row, what, value, target: `≤ ${target}`, pass: value <= target }
}
