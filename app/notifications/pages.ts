export type DevelopmentMessagesProps = {
  messages: { id: string; recipient: string; text: string; sentAt: string }[]
}

declare module '@adonisjs/inertia/types' {
  interface InertiaPages {
    'development/messages': DevelopmentMessagesProps
  }
}
