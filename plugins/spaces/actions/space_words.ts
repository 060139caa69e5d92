import type { ResourceRules } from '#core/booking'
import { cleanRichText } from '#core/rich_text'
import type { SpaceWords } from '../validators/space_validator.ts'

/** What the form says of the space itself. */
export function wordsIn(words: SpaceWords) {
  const { access, accessNote = '', accessibility, equipment, kind, place } = words
  const { html: descriptionHtml, text: description } = cleanRichText(words.description ?? '')
  const about = { description, descriptionHtml, equipment, kind, place }
  return { ...about, access, accessNote, accessibility }
}

/** What it says of who may have it when, which the kit keeps. */
export function rulesIn(words: SpaceWords): ResourceRules {
  const { capacity, leastPeople, leastMinutes, mostMinutes, name, stepMinutes } = words
  const { advanceDays, cancelMinutes, minutesAfter, minutesBefore } = words
  const { noticeMinutes, offerMinutes } = words
  const { confirmation, deposit, holidays, price, pricePer, purposes, terms = '' } = words
  return {
    ...{ name, capacity, leastPeople, stepMinutes, leastMinutes, mostMinutes },
    ...{ minutesBefore, minutesAfter, noticeMinutes, advanceDays, cancelMinutes, offerMinutes },
    ...{ confirmation, deposit, holidays, price, pricePer, purposes, terms },
    checkInMinutes: words.checkInMinutes ?? null,
    monthlyPerHousehold: words.monthlyPerHousehold ?? null,
  }
}
