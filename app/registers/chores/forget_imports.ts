import forget from '#registers/actions/forget_imports'

export default async function forgetImports() {
  await forget()
}
