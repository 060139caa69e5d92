/** The name of a setting in a form, where a dot would stand for a part of something. */
export default function settingField(name: string) {
  return name.replaceAll('.', '-')
}
