import type { CardView } from '#kernel/queries/cards_for'
import type { Balance } from '#points/queries/balance'

type QueuedVerification = { id: string; name: string; grid: string | null; askedAt: string }
type Choice = { code: string; name: string }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'identity/sign_in': { phone: string }
    'identity/code': { phone: string; showsMessages: boolean }
    'identity/register_community': {
      search: string
      communities: { code: string; name: string; place: string }[]
    }
    'identity/register_grid': { community: Choice; grids: Choice[] }
    'identity/profile': {
      name: string | null
      isVerified: boolean
      isPending: boolean
      place: string
      balance: Balance
      cards: CardView[]
    }
    'identity/verification': {
      isVerified: boolean
      isPending: boolean
      refusal: string | null
      maskedName: string | null
    }
    'desk/verifications/index': { waiting: QueuedVerification[] }
    'desk/verifications/show': {
      waiting: QueuedVerification[]
      verification: QueuedVerification & {
        fullName: string
        identityNumber: string
        isDecided: boolean
      }
    }
  }
}
