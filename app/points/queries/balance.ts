export type Balance = { available: number; held: number; posted: number }

export default async function balanceOf(_personId: string): Promise<Balance> {
  return { available: 0, held: 0, posted: 0 }
}
