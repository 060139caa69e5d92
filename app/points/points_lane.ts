import carryAtOnce from '#points/carry_at_once'
import Lane from '#points/lane'

/** The lane of this process. Never wait for it within a transaction: it has its own. */
const pointsLane = new Lane(carryAtOnce)

export default pointsLane
