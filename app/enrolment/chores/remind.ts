import remindAll from '#enrolment/actions/remind'

export default async function remind() {
  await remindAll()
}
