import type { MissView } from '#search/queries/misses_in'
import type {
  SynonymChangeView,
  SynonymSetView,
} from '#search/transformers/synonym_set_transformer'

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/search_help/misses/index': { place: string; misses: MissView[] }
    'desk/search_help/synonyms/index': {
      /** Where new ones hold. */
      place: string
      own: SynonymSetView[]
      above: SynonymSetView[]
      /** What everybody knows; nobody changes it. */
      known: string[][]
    }
    'desk/search_help/synonyms/create': { place: string; words: string }
    'desk/search_help/synonyms/edit': { set: SynonymSetView; changes: SynonymChangeView[] }
  }
}
