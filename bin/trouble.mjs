/** Something went wrong that the person at the keyboard can do something about: printed without a stack. */
export default class Trouble extends Error {}
