import faults from '#kernel/faults'
import inTime from '#kernel/in_time'
import patience from '#kernel/patience'

/** What became of a contribution: its value, or that it is unavailable now. */
export type Isolated<Value> =
  { isAvailable: true; value: Value } | { isAvailable: false; reason: 'failed' | 'suspended' }

/**
 * Runs what a plugin contributes (`card:goods`, `health`, `metric:minutes`, …) so that nothing but
 * itself suffers when it throws or does not answer in time. Faults are logged and counted; one that
 * is suspended after repeated faults is not run at all. Not for paths where points or money move:
 * those fail closed. Not within a transaction either, where one failed statement spoils the rest.
 */
export default async function isolate<Value>(
  { id }: { id: string },
  contribution: string,
  work: () => Promise<Value>
): Promise<Isolated<Value>> {
  if (await faults.suspends(id, contribution)) return { isAvailable: false, reason: 'suspended' }

  try {
    return { isAvailable: true, value: await inTime(patience.milliseconds, work) }
  } catch (error) {
    // Its neighbours have nothing to do with it.
    faults.note(id, contribution, error)
    return { isAvailable: false, reason: 'failed' }
  }
}
