import Trouble from './trouble.mjs'

/** Prints an error: our own words as they are, anything unexpected with its stack. */
export default function tellTrouble(error) {
  console.error(`✗ ${error instanceof Trouble ? error.message : error.stack}`)
}
