/** Whole hours and the minutes that are left, as the text `volunteer.duration` takes them. */
export default function inHours(total: number) {
  const sign = total < 0 ? -1 : 1
  const minutes = Math.abs(total)
  return { hours: sign * Math.floor(minutes / 60), minutes: minutes % 60 }
}
