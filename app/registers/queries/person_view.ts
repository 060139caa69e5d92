import type Person from '#identity/models/person'
import type { Moment } from '#registers/queries/believed'
import { factsOf, formerlyBelieved, homesOf, relationsOf } from '#registers/queries/person_case'
import FactTransformer from '#registers/transformers/fact_transformer'
import HomeTransformer from '#registers/transformers/home_transformer'
import PersonTransformer from '#registers/transformers/person_transformer'
import RelationTransformer from '#registers/transformers/relation_transformer'

type Asked = { isUnmasked: boolean; moment?: Moment }

/** All that the page of a person shows: who they are, where they live, what is known, and what once was. */
export default async function personView(person: Person, { isUnmasked, moment }: Asked) {
  const [facts, relations, homes, former] = [
    await factsOf(person, moment),
    await relationsOf(person, moment),
    await homesOf(person),
    await formerlyBelieved(person),
  ]
  return {
    person: new PersonTransformer(person).whole(isUnmasked),
    facts: facts.map((row) => new FactTransformer(row).toObject(isUnmasked)),
    relations: relations.map((row) => new RelationTransformer(row).forPerson(isUnmasked)),
    homes: homes.map((row) => ({
      ...new HomeTransformer(row).forPerson(isUnmasked),
      isChief: row.householdId === person.householdId,
    })),
    former: {
      facts: former.facts.map((row) => new FactTransformer(row).former(isUnmasked)),
      relations: former.relations.map((row) => new RelationTransformer(row).former(isUnmasked)),
      homes: former.homes.map((row) => new HomeTransformer(row).former(isUnmasked)),
    },
  }
}
