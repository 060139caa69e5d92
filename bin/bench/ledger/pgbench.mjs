import { execFileSync } from 'node:child_process'

/** pgbench's TPC-B-like workload with 32 clients: transactions a second, simple and prepared. */
export default async function pgbench(url, seconds) {
  run(url, ['-i', '-s', '10', '-q'])
  const load = ['-c', '32', '-j', '2', '-T', String(seconds)]
  return {
    yardstick: 'pgbench TPC-B-like, scale 10, 32 clients',
    simple: tps(run(url, load)),
    prepared: tps(run(url, [...load, '-M', 'prepared'])),
  }
}

function run(url, words) {
  return execFileSync('pgbench', [...words, url], {
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'pipe'],
  })
}

function tps(output) {
  return Math.round(Number(/tps = ([\d.]+)/.exec(output)[1]))
}
