/** How much a notice presses: `urgent` ones are shown at once and come through every channel, `normal` ones wait in the inbox. */
export type Urgency = 'normal' | 'urgent'

/**
 * What a plugin asks to be allowed beyond its own pages and tables. Staff read it at the moment of
 * enabling; what they agreed to is recorded, and what was not granted is refused.
 */
export type Capabilities = {
  /**
   * `budget`: its point rules pay residents out of a budget of its own.
   * `holds`: it sets points of residents aside and spends them.
   */
  points?: ('budget' | 'holds')[]
  /** Which notices it may send to people. */
  notify?: Urgency[]
}
