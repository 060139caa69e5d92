import { randomUUID } from 'node:crypto'
import db from '@adonisjs/lucid/services/db'
import type { HttpContext } from '@adonisjs/core/http'
import { Exception } from '@adonisjs/core/exceptions'
import { DomainEvent, type Occurrence } from '#core/events'
import type { Person, Territory } from '#core/people'
import { definePersonalData, type PersonalData } from '#core/personal_data'
import { definePlugin, points, type Plugin } from '#core/plugin'
import type { SearchDocument } from '#core/search'
import indexDocument from '#search/actions/index_document'
import type { PluginFactories } from '#tests/conformance/plugin_factories'
import { createResident } from '#tests/factories/people'

/** Somebody wrote a note. */
export class NoteWritten extends DomainEvent<{ noteId: string; personId: string }> {
  static override eventName = 'tests.note_written'

  get subject() {
    return this.payload.noteId
  }
}

export type Note = { id: string; territory_id: string; person_id: string | null; title: string }

/** How the small plugin does its work; a broken one does one of these in another way. */
export type Habits = {
  find: (community: Territory, id: string) => Promise<Note | null>
  labelOf: (note: Note) => Promise<string> | string
  mayManage: (member: Person, community: Territory) => boolean
  referenceOf: (occurrence: Occurrence<{ noteId: string }>) => string
  erase: PersonalData['erase']
  documentOf: (note: Note) => SearchDocument
  /** Under whose name its notes are found. */
  indexedAs: string
  hasSearchSource: boolean
}

export type SmallPlugin = { plugin: Plugin; factories: PluginFactories }

/** A sound plugin of one table, on two pages of the core: what it records is called a note. */
export default function smallPlugin(id: string, changes: Partial<Habits> = {}): SmallPlugin {
  const habits = { ...soundHabits(id), ...changes }
  const plugin = definePlugin({
    id,
    version: '1.0.0',
    core: '^1.0.0',
    routes: async () => ({
      default: ({ desk, open }) => {
        const controller = async () => ({ default: controllerFor(id, habits) })
        open.get('notes', [controller, 'index'], 'notes.index')
        open.get('notes/:id', [controller, 'show'], 'notes.show')
        desk.get('notes', [controller, 'manage'], 'notes.index')
      },
    }),
    capabilities: { points: ['budget'] },
    points: [
      points('note', NoteWritten, (occurrence) => ({
        personId: occurrence.payload.personId,
        amount: 5,
        reference: habits.referenceOf(occurrence),
        reason: { key: `${id}.points`, values: {} },
      })),
    ],
    search: habits.hasSearchSource
      ? [{ kind: 'note', documents: async () => ({ default: documentsOf(id, habits) }) }]
      : [],
    personalData: async () => ({ default: personalDataOf(id, habits) }),
  })
  const permissions = { [`${id}.manage`]: { grantedTo: ['community_staff' as const] } }
  return { plugin: { ...plugin, permissions }, factories: { fill: fillerFor(id, habits) } }
}

function soundHabits(id: string): Habits {
  return {
    find: (community, noteId) =>
      notesOf(id).where({ territory_id: community.id }).whereRaw('id::text = ?', [noteId]).first(),
    labelOf: ({ title }) => title,
    mayManage: (member, community) => member.can(`${id}.manage`, community),
    referenceOf: ({ payload }) => payload.noteId,
    erase: async (person, client) => {
      await client.from(`${id}_notes`).where('person_id', person.id).update({ person_id: null })
      return { outcome: 'anonymised' }
    },
    documentOf: ({ id: noteId, territory_id: territoryId, title }) => ({
      kind: 'note',
      id: noteId,
      territoryId,
      title,
      detail: '',
      keywords: [],
      href: `/${id}/notes/${noteId}`,
      icon: 'message-circle',
    }),
    indexedAs: id,
    hasSearchSource: true,
  }
}

function controllerFor(id: string, { find, labelOf, mayManage }: Habits) {
  const page = async ({ community, inertia }: HttpContext, notes: Note[]) => {
    const services = []
    for (const note of notes) {
      services.push({ label: await labelOf(note), icon: 'message-circle', href: `/${id}/notes` })
    }
    return inertia.render('services', {
      community: community.shortName,
      services,
      hasPlugins: true,
      guides: [],
    })
  }
  return class {
    async index(ctx: HttpContext) {
      return page(ctx, await notesAt(id, ctx.community))
    }

    async show(ctx: HttpContext) {
      const note = await find(ctx.community, ctx.params.id)
      if (!note) throw new Exception('Not found', { status: 404, code: 'E_NOT_FOUND' })
      return page(ctx, [note])
    }

    async manage(ctx: HttpContext) {
      if (!mayManage(ctx.member, ctx.community)) {
        throw new Exception('Not yours', { status: 403, code: 'E_AUTHORIZATION_FAILURE' })
      }
      return page(ctx, await notesAt(id, ctx.community))
    }
  }
}

export function notesOf(id: string) {
  return db.from(`${id}_notes`)
}

async function notesAt(id: string, { id: territoryId }: Territory): Promise<Note[]> {
  return notesOf(id).where('territory_id', territoryId).orderBy('id')
}

function documentsOf(id: string, { documentOf }: Habits) {
  return async (territory: Territory) => (await notesAt(id, territory)).map(documentOf)
}

function personalDataOf(id: string, { erase }: Habits) {
  return definePersonalData({
    async export(person) {
      const notes: Note[] = await notesOf(id).where('person_id', person.id)
      return { notes: notes.map(({ title }) => ({ title })) }
    },
    erase,
  })
}

function fillerFor(id: string, { indexedAs }: Habits): PluginFactories['fill'] {
  const { documentOf } = soundHabits(id)
  return async (community, known) => {
    const owner = known ?? (await createResident(community, { assuranceLevel: 'real_name' }))
    const note = { id: randomUUID(), territory_id: community.id, person_id: owner.id }
    const titled = { ...note, title: `Note ${note.id.slice(0, 8)}` }
    await db.table(`${id}_notes`).insert(titled)
    await indexDocument(indexedAs, documentOf(titled))
    return {
      owner,
      params: { 'notes.show': { id: note.id } },
      events: [new NoteWritten(community.id, { noteId: note.id, personId: owner.id })],
    }
  }
}
