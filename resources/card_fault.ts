/** A card could not be rendered; `card` is `<plugin>/<component>`, the cause is what it threw. */
export default class CardFault extends Error {
  constructor(
    readonly card: string,
    cause: unknown
  ) {
    super(`The card ${card} could not be rendered`, { cause })
  }
}
