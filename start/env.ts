import { Env } from '@adonisjs/core/env'

export default await Env.create(new URL('../', import.meta.url), {
  NODE_ENV: Env.schema.enum(['development', 'production', 'test'] as const),
  HOST: Env.schema.string({ format: 'host' }),
  PORT: Env.schema.number(),
  /** Seals cookies and sensitive columns; 32 characters or more. docs/operations.md says how to change it. */
  APP_KEY: Env.schema.secret(),
  /** Earlier keys with commas, so that what they sealed can be read until `keys:rotate` has been run. */
  PREVIOUS_APP_KEYS: Env.schema.string.optional(),
  /** Key of the digests by which sealed values are found; the APP_KEY unless set. */
  INDEX_KEY: Env.schema.secret.optional(),
  /** Secret from which the key follows that signs the seals of points; the APP_KEY unless set. */
  POINTS_SEAL_KEY: Env.schema.secret.optional(),
  APP_URL: Env.schema.string({ format: 'url', tld: false }),
  LOG_LEVEL: Env.schema.enum([
    'fatal',
    'error',
    'warn',
    'info',
    'debug',
    'trace',
    'silent',
  ] as const),
  /** `postgres://user:password@host:port/database`, PostgreSQL 15 or newer. */
  DATABASE_URL: Env.schema.string(),
  /** `true` loads the demo community and shows messages instead of sending them, in production too. */
  LINLI_DEMO: Env.schema.boolean.optional(),
  /** Whether staff need an authenticator for the desk; unless set, in production without the demo. */
  STAFF_SECOND_FACTOR: Env.schema.boolean.optional(),
  // Message channels; docs/messages.md says what each one needs. A channel without its secret is not connected.
  SMS_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  SMS_KEY_ID: Env.schema.string.optional(),
  SMS_KEY_SECRET: Env.schema.secret.optional(),
  SMS_SIGN_NAME: Env.schema.string.optional(),
  SMS_CODE_TEMPLATE: Env.schema.string.optional(),
  SMS_NOTICE_TEMPLATE: Env.schema.string.optional(),
  VOICE_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  VOICE_CODE_TEMPLATE: Env.schema.string.optional(),
  VOICE_SHOWN_NUMBER: Env.schema.string.optional(),
  MAIL_URL: Env.schema.secret.optional(),
  MAIL_FROM: Env.schema.string.optional(),
  WECHAT_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  WECHAT_APP_ID: Env.schema.string.optional(),
  WECHAT_APP_SECRET: Env.schema.secret.optional(),
  WECHAT_TEMPLATE: Env.schema.string.optional(),
  ALIPAY_LIFE_GATEWAY: Env.schema.string.optional({ format: 'url', tld: false }),
  ALIPAY_LIFE_APP_ID: Env.schema.string.optional(),
  ALIPAY_LIFE_PRIVATE_KEY: Env.schema.secret.optional(),
  ALIPAY_LIFE_PUBLIC_KEY: Env.schema.string.optional(),
  ALIPAY_LIFE_TEMPLATE: Env.schema.string.optional(),
  /** Alipay, for verifying faces: the app's id and its private key, Alipay's public key, and another gateway. */
  ALIPAY_APP_ID: Env.schema.string.optional(),
  ALIPAY_PRIVATE_KEY: Env.schema.secret.optional(),
  ALIPAY_PUBLIC_KEY: Env.schema.string.optional(),
  ALIPAY_GATEWAY: Env.schema.string.optional({ format: 'url', tld: false }),
  /** The national network identity service: its ids for us, our SM2 key, its public key and its gateway; docs/verification.md. */
  NETWORK_IDENTITY_ORGANISATION: Env.schema.string.optional(),
  NETWORK_IDENTITY_APPLICATION: Env.schema.string.optional(),
  NETWORK_IDENTITY_PRIVATE_KEY: Env.schema.secret.optional(),
  NETWORK_IDENTITY_PUBLIC_KEY: Env.schema.string.optional(),
  NETWORK_IDENTITY_GATEWAY: Env.schema.string.optional(),
  /** Plugins that this process leaves out, by id with commas; `*` leaves all out (safe mode). */
  PLUGINS_OFF: Env.schema.string.optional(),
  /** `http://host:7700`: a Meilisearch server, 1.15 or newer, that answers searches while it is there. */
  MEILISEARCH_HOST: Env.schema.string.optional({ format: 'url', tld: false }),
  /** Its master key, or an admin key; keys that can do less are made with it. */
  MEILISEARCH_KEY: Env.schema.string.optional(),
  /** What the names of our indexes there begin with; `linli` unless set. */
  MEILISEARCH_PREFIX: Env.schema.string.optional(),
  /**
   * `redis://user:password@host:6379/0`, `rediss://` over TLS: what several web processes share and may lose; without
   * it PostgreSQL has that too (docs/decisions/0052).
   */
  REDIS_URL: Env.schema.secret.optional(),
  /** clamd, which looks through documents before they are kept; its port, 3310 unless set. */
  CLAMD_HOST: Env.schema.string.optional({ format: 'host' }),
  CLAMD_PORT: Env.schema.number.optional(),
  /** A bucket that speaks S3, where files are kept in place of the folder below; docs/operations.md. */
  S3_BUCKET: Env.schema.string.optional(),
  S3_REGION: Env.schema.string.optional(),
  S3_KEY_ID: Env.schema.string.optional(),
  S3_KEY_SECRET: Env.schema.secret.optional(),
  /** Its server, unless it is Amazon's. */
  S3_ENDPOINT: Env.schema.string.optional({ format: 'url', tld: false }),
  /** `true` where the bucket's name stands in the path of its addresses and not before the host (MinIO, Ceph). */
  S3_PATH_STYLE: Env.schema.boolean.optional(),
  /** Folder for uploads, logs and the embedded database. */
  STORAGE_PATH: Env.schema.string.optional(),
})
