/** `张*`, `张*明`, `欧*娜`: enough to recognise a neighbour, too little to look one up. */
export default function maskName(name: string) {
  const letters = [...name]
  if (letters.length <= 2) return `${letters[0]}*`
  return `${letters[0]}*${letters.at(-1)}`
}
