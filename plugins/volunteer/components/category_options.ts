import { t } from '$core/texts'
import { categories } from '../categories'

/** What neighbours help each other with, as a form offers it. */
export default function categoryOptions() {
  return categories.map((value) => ({ value, label: t(`volunteer.category.${value}`) }))
}
