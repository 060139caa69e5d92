/** Scrolls a strip sideways, as far as needed to see what is chosen in it; the page itself stays where it is. */
export default function showCurrent(strip: HTMLElement) {
  const current = strip.querySelector('[aria-current]')
  if (!current) return

  const [around, within] = [strip, current].map((element) => element.getBoundingClientRect())
  if (within.left >= around.left && within.right <= around.right) return
  strip.scrollLeft += within.left - around.left - (around.width - within.width) / 2
}
