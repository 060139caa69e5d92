/** Groups of four, or of five where there are ten digits, are read aloud without losing one's place. */
export default function spaced(code: string) {
  const half = code.length / 2
  return `${code.slice(0, half)} ${code.slice(half)}`
}
