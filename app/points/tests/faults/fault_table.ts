import { appendFileSync } from 'node:fs'

export type FaultLine = {
  fault: string
  rounds: number
  acknowledged: number
  /** Acknowledged, and not there. */
  lost: number
  /** There more often than asked for. */
  twice: number
}

/** Where the whole run is asked for (`npm run test:faults`); otherwise a short selection. */
export const faultRounds = Number(process.env.LINLI_FAULT_ROUNDS ?? 2)

/** Tells what came of a fault, for the table that `npm run test:faults` prints. */
export function tellFault(line: FaultLine) {
  const file = process.env.LINLI_FAULT_TABLE
  if (file) appendFileSync(file, `${JSON.stringify(line)}\n`)
}
