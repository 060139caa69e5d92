/** It did not answer in time. */
export class TooLate extends Error {}

/** Work that does not answer in time goes on unseen, for nobody can stop it; but nobody waits for it. */
export default function inTime<Value>(
  milliseconds: number,
  work: () => Promise<Value>
): Promise<Value> {
  return new Promise((resolve, reject) => {
    const tooLate = () => reject(new TooLate(`No answer within ${milliseconds} ms`))
    const timer = setTimeout(tooLate, milliseconds)
    const stop = () => clearTimeout(timer)
    Promise.try(work).then(resolve, reject).then(stop)
  })
}
