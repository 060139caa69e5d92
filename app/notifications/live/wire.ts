/** In place of one person, where many inboxes changed at once. */
export const EVERYBODY = '*'

/** Under which name processes tell each other that somebody's inbox has changed. */
export const INBOX_CHANGED = 'linli_inbox_changed'

export type Hear = (personId: string) => void

/** How the processes of one installation tell each other whose inbox has changed. */
export interface Wire {
  tell(personId: string): Promise<unknown>
  /** Hears what any process tells from now on; once it is lost it comes again by itself. */
  listen(hear: Hear): Promise<void>
  /** Hears no more, so that the process can end. */
  close(): Promise<void>
}
