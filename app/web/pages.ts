import type { UpcomingEntry } from '#core/contracts/upcoming'
import type { End } from '#core/plugin'
import type { CardView } from '#kernel/queries/cards_for'
import type { NavigationView } from '#kernel/queries/navigation_for'
import type { PluginTroubles } from '#kernel/queries/plugin_troubles'
import type { ReviewableView } from '#kernel/queries/reviewables_for'
import type { AlertView, NoticeView } from '#notifications/pages'
import type { Balance } from '#points/queries/balance'
import type { ResultPage } from '#search/queries/result_page'
import type { ArrangedCard } from '#kernel/snapshot'
import type { TileDisplay } from '#web/tiles'
import type { HelpInVain } from '#web/queries/help_in_vain'

/** What every page is given besides its own props. */
export type SharedProps = {
  locale: string
  isElderMode: boolean
  /** In pixels, of running text in elder mode. */
  textSize: number
  csrfToken: string
  path: string
  /** Whose end this page belongs to, and its menu; residents have none. */
  end: 'resident' | End
  menu: (NavigationView & { isCurrent: boolean })[]
  viewer: ViewerView
  /** The name of the person the viewer acts for, or null while they act for themselves. */
  actingFor: string | null
  notice: Notice | null
  /** Emergencies that hold where the viewer looks, the latest first. */
  alerts: AlertView[]
  /** What the viewer saved for this list of the desk. */
  savedFilters: { id: string; name: string; query: string }[]
  errors: Record<string, string>
  old: Record<string, string>
}

/** Who looks, as every page is told. `unread` counts their notices, 0 for guests. */
export type ViewerView = {
  name: string | null
  /** The same for whatever this person does in this sign-in, and of nobody else; `guest` for all guests. */
  key: string
  /** Whose it is what is typed here, also at their next sign-in; empty for guests. */
  owner: string
  isSignedIn: boolean
  unread: number
  ends: End[]
  community: string | null
  /** Whom residents can call, of the community that is looked at; null until its directory names an office. */
  office: { title: string; phone: string } | null
  /** Whether they have roles in several territories at this end, and may change between them. */
  hasWorkplaces: boolean
}

/** One sentence above the page about what was just done, or could not be. */
export type Notice = {
  tone: 'success' | 'warning' | 'error'
  text: string
  /** The address to which a form is sent that takes back what was just done. */
  undo?: string
}

export type ErrorPageProps = { status: 403 | 404 | 429 | 500; requestId: string | null }

export type HomeProps = {
  community: string
  /** The latest emergency that the viewer has not read. */
  emergency: NoticeView | null
  /** First those that the viewer pinned, then as staff chose them for this display. */
  tiles: NavigationView[]
  cards: CardView[]
  /** What the viewer has ahead here, the soonest first; empty for guests. */
  upcoming: UpcomingEntry[]
  /** Null for guests and for whoever looks at a community that is not theirs. */
  balance: Balance | null
  /** The code of the viewer's own community while they look at another. */
  ownCommunity: string | null
}

/** What the viewer may not see is null. */
export type DeskOverviewProps = {
  waitingVerifications: number | null
  /** What people ask about their data, and how much of it is overdue. */
  privacyRequests: { open: number; overdue: number } | null
  /** What people ask about their points, and how much of it is overdue. */
  pointsAppeals: { open: number; overdue: number } | null
  pluginTroubles: PluginTroubles | null
  reviewables: ReviewableView[]
  cards: CardView[]
}

/** What has to be known of a service before one asks for it; `facts` are keys of texts. */
export type GuideView = NavigationView & {
  id: string
  facts: Record<'who' | 'bring' | 'time' | 'cost', string>
}

/** `order` names tiles as `mall/goods`; `labels` are their keys of texts. */
export type TilesPageProps = {
  display: TileDisplay
  place: string
  isArrangedHere: boolean
  /** The territory above whose choice it is; null where it is this one's, or nobody's. */
  arrangedBy: string | null
  isDraft: boolean
  order: ArrangedCard[]
  labels: Record<string, string>
  /** How many there is room for, besides "all services". */
  most: number
  /** How it would look. */
  tiles: NavigationView[]
}

export type ServicesProps = {
  community: string
  /** Those of plugins, and of the core. */
  services: NavigationView[]
  /** Whether any plugin offers something here. */
  hasPlugins: boolean
  guides: GuideView[]
}

/** A tile that somebody can pin; `name` as `mall/goods`, `label` is a key of texts. */
export type PinnableTile = { name: string; label: string; icon: string; isPinned: boolean }

export type PinsPageProps = {
  /** How many there is room for on the home page, besides "all services". */
  most: number
  /** Those on the home page, in the order in which they stand there. */
  shown: PinnableTile[]
  others: PinnableTile[]
}

/** The first page of an end that only plugins fill. */
export type EndOverviewProps = { community: string; cards: CardView[] }

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'errors/show': ErrorPageProps
    'home': HomeProps
    'display': { sizes: number[] }
    'offline': {}
    'services': ServicesProps
    'services/show': { community: string; guide: GuideView }
    'services/tiles': PinsPageProps
    'search': ResultPage & { help: HelpInVain | null }
    'desk/search': ResultPage
    'desk/overview': DeskOverviewProps
    'desk/plugins/tiles': TilesPageProps
    'desk/styleguide': {}
    'provider/overview': EndOverviewProps
  }
}
