import { frameAround, spotOf, positionOf, type Position, type Spot } from './ground'

const STEP = 1.6
const CLOSEST = 16
/** What is drawn before anything is measured fits a phone. */
const PHONE = 360

/** Which part of the ground a map shows: all of it at first, nearer when somebody looks closer. */
export class MapView {
  zoom = $state(1)
  /** Pixels of the drawing on the screen; 0 while the browser has not said. */
  pixels = $state(0)
  #middle = $state<Spot>({ x: 0, y: 0 })
  #positions: () => Position[]
  #focus: () => Position | undefined

  /** `focus` is what somebody works at: looking closer brings it to the middle. */
  constructor(positions: () => Position[], focus: () => Position | undefined) {
    this.#positions = positions
    this.#focus = focus
  }

  readonly frame = $derived.by(() => frameAround(this.#positions()))

  get width() {
    return this.frame.width / this.zoom
  }

  get height() {
    return this.frame.height / this.zoom
  }

  get left() {
    return this.#middle.x - this.width / 2
  }

  get top() {
    return this.#middle.y - this.height / 2
  }

  get box() {
    return [this.left, this.top, this.width, this.height]
      .map((metres) => metres.toFixed(2))
      .join(' ')
  }

  /** Metres on the ground for one pixel: what must look the same at every zoom is measured with it. */
  get pixel() {
    return this.width / (this.pixels || PHONE)
  }

  get isWhole() {
    return this.zoom === 1
  }

  spot = (position: Position) => spotOf(position, this.frame)
  position = (spot: Spot) => positionOf(spot, this.frame)

  /** The points of a polygon, as SVG wants them. */
  points = (corners: Position[]) => {
    return corners
      .map(this.spot)
      .map(({ x, y }) => `${x.toFixed(2)},${y.toFixed(2)}`)
      .join(' ')
  }

  /** The place on the ground under a pointer that is on something drawn upon it. */
  spotUnder(event: PointerEvent): Spot {
    const ground = (event.currentTarget as SVGElement).ownerSVGElement!.getBoundingClientRect()
    return {
      x: this.left + ((event.clientX - ground.left) / ground.width) * this.width,
      y: this.top + ((event.clientY - ground.top) / ground.height) * this.height,
    }
  }

  isShown({ x, y }: Spot) {
    return (
      x >= this.left && x <= this.left + this.width && y >= this.top && y <= this.top + this.height
    )
  }

  closer = () => {
    this.zoom = Math.min(CLOSEST, this.zoom * STEP)
    const focus = this.#focus()
    if (focus) this.#middle = this.spot(focus)
  }

  wider = () => {
    this.zoom = Math.max(1, this.zoom / STEP)
    if (this.isWhole) this.whole()
  }

  whole = () => {
    this.zoom = 1
    this.#middle = { x: 0, y: 0 }
  }

  /** Looks a third of what is shown further to one side. */
  look({ x, y }: Spot) {
    this.shift({ x: (-x * this.width) / 3, y: (-y * this.height) / 3 })
  }

  /** Shifts the ground by metres, as far as there is any. */
  shift({ x, y }: Spot) {
    const most = { x: this.frame.width / 2, y: this.frame.height / 2 }
    this.#middle = {
      x: Math.min(most.x, Math.max(-most.x, this.#middle.x - x)),
      y: Math.min(most.y, Math.max(-most.y, this.#middle.y - y)),
    }
  }
}
