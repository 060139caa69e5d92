import type { HttpContext } from '@adonisjs/core/http'
import addSynonyms from '#search/actions/add_synonyms'
import changeSynonyms from '#search/actions/change_synonyms'
import removeSynonyms from '#search/actions/remove_synonyms'
import { knownSynonyms } from '#search/known_synonyms'
import SynonymSet from '#search/models/synonym_set'
import SearchHelpPolicy from '#search/policies/search_help_policy'
import { changesOf, synonymSetsAbove, synonymSetsIn } from '#search/queries/synonym_sets'
import SynonymSetTransformer from '#search/transformers/synonym_set_transformer'
import { synonymsValidator, wordsIn } from '#search/validators/search_help_validators'

/** What is called differently at the territory in which somebody works. */
export default class SynonymsController {
  async index({ bouncer, community, inertia }: HttpContext) {
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    const [own, above] = [await synonymSetsIn(community), await synonymSetsAbove(community)]
    return inertia.render('desk/search_help/synonyms/index', {
      place: community.shortName,
      own: own.map((set) => new SynonymSetTransformer(set).toObject()),
      above: above.map((set) => new SynonymSetTransformer(set).toObject()),
      known: knownSynonyms.map((words) => [...words]),
    })
  }

  async create({ bouncer, community, inertia, request }: HttpContext) {
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    return inertia.render('desk/search_help/synonyms/create', {
      place: community.shortName,
      words: String(request.input('words') ?? '').slice(0, 40),
    })
  }

  async store({ bouncer, community, member, request, response }: HttpContext) {
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    const { words } = await request.validateUsing(synonymsValidator)

    await addSynonyms(community, wordsIn(words), member)
    return response.redirect().toRoute('search_help.synonyms.index')
  }

  async edit({ bouncer, community, inertia, params }: HttpContext) {
    const set = await SynonymSet.findWithin(community, params.id)
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    await set.load('territory')
    const transformer = new SynonymSetTransformer(set)
    return inertia.render('desk/search_help/synonyms/edit', {
      set: transformer.toObject(),
      changes: transformer.forHistory(await changesOf(set)),
    })
  }

  async update({ bouncer, community, member, params, request, response }: HttpContext) {
    const set = await SynonymSet.findWithin(community, params.id)
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)
    const { version = set.version, words } = await request.validateUsing(synonymsValidator)

    await changeSynonyms(set, { words: wordsIn(words), version, by: member })
    return response.redirect().toRoute('search_help.synonyms.index')
  }

  async destroy({ bouncer, community, member, params, response }: HttpContext) {
    const set = await SynonymSet.findWithin(community, params.id)
    await bouncer.with(SearchHelpPolicy).authorize('manage', community)

    await removeSynonyms(set, member)
    return response.redirect().toRoute('search_help.synonyms.index')
  }
}
