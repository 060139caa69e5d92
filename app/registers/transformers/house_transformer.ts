import type House from '#registers/models/house'

export default class HouseTransformer {
  constructor(private house: House) {}

  /** A door of a building. A door alone says nothing of anybody. */
  forBuilding() {
    const { $extras, door, id, status, use } = this.house
    return { id, door, status, use, people: Number($extras.people ?? 0) }
  }

  whole() {
    const { areaSource, building, buildingArea, exclusiveArea, titleNumber } = this.house
    return {
      ...this.forBuilding(),
      building: building.label,
      buildingId: building.id,
      address: building.address,
      buildingArea: squareMetres(buildingArea),
      exclusiveArea: squareMetres(exclusiveArea),
      areaSource,
      titleNumber,
    }
  }
}

function squareMetres(hundredths: number | null) {
  return hundredths === null ? null : (hundredths / 100).toFixed(2)
}
