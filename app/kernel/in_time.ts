/** Work that does not answer in time goes on unseen, for nobody can stop it; but nobody waits for it. */
export default async function inTime<Value>(
  milliseconds: number,
  work: () => Promise<Value>
): Promise<Value> {
  let timer: NodeJS.Timeout | undefined
  const limit = new Promise<never>((_, reject) => {
    const tooLate = () => reject(new Error(`No answer within ${milliseconds} ms`))
    timer = setTimeout(tooLate, milliseconds)
  })
  try {
    return await Promise.race([work(), limit])
  } finally {
    clearTimeout(timer)
  }
}
