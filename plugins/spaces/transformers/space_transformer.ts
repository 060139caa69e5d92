import { type DateTime } from 'luxon'
import { cleanRichText } from '#core/rich_text'
import { pictured, thumbnailOf } from '#core/pictures'
import type { SearchDocument } from '#core/search'
import type Space from '../models/space.ts'
import type { ManagedSpace, SpaceForm } from '../desk_views.ts'
import type { ListedSpace, ShownSpace } from '../views.ts'

/** Expects `resource`, and `pictures` where they are shown. */
export default class SpaceTransformer {
  constructor(private space: Space) {}

  #common() {
    const { id, kind, place, resource } = this.space
    const { capacity, name, price, pricePer } = resource
    return { id, name, kind, place, capacity, price, pricePer }
  }

  /** As HTML; what was written before it could be set out is a plain text. */
  get #description() {
    const { description, descriptionHtml } = this.space
    return descriptionHtml ?? cleanRichText(description).html
  }

  forList(freeFrom: DateTime | null): ListedSpace {
    const [first] = this.space.pictures
    return {
      ...this.#common(),
      thumbnail: first ? thumbnailOf(first) : null,
      freeFrom: freeFrom?.toISO() ?? null,
    }
  }

  forPage(): ShownSpace {
    const { access, accessibility, equipment, pictures, resource } = this.space
    const { advanceDays, cancelMinutes, checkInMinutes, confirmation, deposit } = resource
    const { leastMinutes, leastPeople, monthlyPerHousehold, mostMinutes, purposes } = resource
    const { stepMinutes, terms, termsVersion } = resource
    return {
      ...this.#common(),
      ...{ access, accessibility, equipment, advanceDays, cancelMinutes },
      description: this.#description,
      ...{ checkInMinutes, deposit, leastMinutes, leastPeople, monthlyPerHousehold, mostMinutes },
      ...{ purposes, stepMinutes, terms, termsVersion },
      needsApproval: confirmation === 'approval',
      pictures: pictures.map(pictured),
    }
  }

  forDesk(parent: string | null): ManagedSpace {
    const { id, isPublished, kind, place, resource } = this.space
    const { capacity, isRetired, name } = resource
    return { id, name, kind, place, capacity, parent, isPublished, isRetired }
  }

  forForm(): SpaceForm {
    const { accessNote, isPublished, resource } = this.space
    const { confirmation, holidays, minutesAfter, minutesBefore } = resource
    const { noticeMinutes, offerMinutes } = resource
    const { needsApproval: _, pictures: __, termsVersion: ___, ...shown } = this.forPage()
    const times = { minutesAfter, minutesBefore, noticeMinutes, offerMinutes }
    return { ...shown, ...times, confirmation, holidays, accessNote, isPublished }
  }

  forSearch(): SearchDocument {
    const { description, equipment, id, place, resource, territoryId } = this.space
    return {
      kind: 'space',
      id,
      territoryId,
      title: resource.name,
      detail: place,
      keywords: [],
      href: `/spaces/spaces/${id}`,
      icon: 'door-open',
      fields: { description, equipment: equipment.join(' ') },
    }
  }
}
