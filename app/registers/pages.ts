import type FactTransformer from '#registers/transformers/fact_transformer'
import type HomeTransformer from '#registers/transformers/home_transformer'
import type HouseTransformer from '#registers/transformers/house_transformer'
import type ImportTransformer from '#registers/transformers/import_transformer'
import type OrganisationTransformer from '#registers/transformers/organisation_transformer'
import type PersonTransformer from '#registers/transformers/person_transformer'
import type RelationTransformer from '#registers/transformers/relation_transformer'
import type { RegisterName } from '#registers/lists/register_list'
import type { Abilities } from '#registers/queries/abilities_at'
import type { ToldLine } from '#registers/queries/lines_told'

type Grid = { code: string; name: string }
type Codes = { fact: string; codes: { code: string; name: string }[] }
/** What stands in the address bar. */
type Asked = Record<string, string>
type Listed = { search: Asked; total: number; page: number; pages: number; can: Abilities }

export type HomeView = ReturnType<HomeTransformer['forPerson']> & { isChief: boolean }
export type RelationView = ReturnType<RelationTransformer['forPerson']>
export type FactView = ReturnType<FactTransformer['toObject']>
export type PersonView = ReturnType<PersonTransformer['whole']>
export type FormerViews = {
  facts: ReturnType<FactTransformer['former']>[]
  relations: ReturnType<RelationTransformer['former']>[]
  homes: ReturnType<HomeTransformer['former']>[]
}
export type BuildingView = {
  id: string
  label: string
  estate: string
  number: string
  address: string
  units: number | null
  floors: number | null
  builtYear: number | null
}
export type HouseView = ReturnType<HouseTransformer['whole']>
export type OrganisationView = ReturnType<OrganisationTransformer['whole']>

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'desk/registers/persons/index': Listed & {
      persons: ReturnType<PersonTransformer['forList']>[]
      grids: Grid[]
      codes: Codes[]
    }
    'desk/registers/persons/create': { grids: Grid[] }
    'desk/registers/persons/show': {
      person: PersonView
      facts: FactView[]
      relations: RelationView[]
      homes: HomeView[]
      former: FormerViews
      /** ISO time until which all is shown in full, or null while it is masked. */
      unmaskedUntil: string | null
      moment: Asked
      grids: Grid[]
      buildings: string[]
      codes: Codes[]
      can: Abilities
    }
    'desk/registers/households/index': Listed & {
      households: { id: string; number: string; address: string; people: number }[]
    }
    'desk/registers/households/show': {
      household: { id: string; number: string; address: string; houseId: string | null }
      members: ReturnType<HomeTransformer['forHousehold']>[]
    }
    'desk/registers/buildings/index': Listed & { buildings: (BuildingView & { doors: number })[] }
    'desk/registers/buildings/show': {
      building: BuildingView
      houses: ReturnType<HouseTransformer['forBuilding']>[]
      status: string | null
      can: Abilities
    }
    'desk/registers/houses/show': {
      house: HouseView
      people: ReturnType<RelationTransformer['forHouse']>[]
      households: { id: string; number: string }[]
      moment: Asked
      can: Abilities
    }
    'desk/registers/organisations/index': Listed & {
      organisations: ReturnType<OrganisationTransformer['forList']>[]
    }
    'desk/registers/organisations/create': { grids: Grid[] }
    'desk/registers/organisations/show': {
      organisation: OrganisationView
      unmaskedUntil: string | null
      grids: Grid[]
      can: Abilities
    }
    'desk/registers/imports/index': {
      imports: ReturnType<ImportTransformer['forList']>[]
    }
    'desk/registers/imports/create': {
      register: RegisterName
      columns: { name: string; isRequired: boolean }[]
      requestKey: string
    }
    'desk/registers/imports/show': {
      brought: ReturnType<ImportTransformer['whole']>
      /** Its lines are kept no more: it can be neither undone nor gone on with. */
      isForgotten: boolean
      lines: ToldLine[]
      hasMore: boolean
      page: number
    }
  }
}
