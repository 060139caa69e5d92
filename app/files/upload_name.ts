const PREFIX = 'linli-upload-'

/** The name under which something sent to us lies in the system's folder for passing things. */
export default function uploadName() {
  return `${PREFIX}${crypto.randomUUID()}`
}

export const isUploadName = (name: string) => name.startsWith(PREFIX)
