import sendNotice from '#notifications/actions/send_notice'
import type Appeal from '#purse/models/appeal'

type Step = 'received' | 'taken_up' | 'corrected' | 'explained' | 'refused'

/** Tells the person what became of their question, at each step once. */
export default async function tellOfAppeal(appeal: Appeal, step: Step) {
  const { dueOn, id, personId, territoryId } = appeal
  await sendNotice({
    sender: 'purse',
    kind: `appeal_${step}`,
    urgency: 'normal',
    personId,
    territoryId,
    reference: id,
    values: { due: dueOn.toISODate()! },
    href: `/me/points/appeals/${id}`,
  })
}
