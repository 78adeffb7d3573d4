import { join } from 'node:path';
import { readAuthSettings, type Settings } from '../../directus.config.ts';
import { closedNetworks } from './closed-networks.ts';
import { ROOT, type InstancePaths } from './paths.ts';
import type { Secrets } from './secrets.ts';

export type ProcessSettings = {
  settings: Settings;
  secrets: Secrets;
  paths: InstancePaths;
  databaseUrl: string;
  port: number;
  publicUrl: string;
};

type Value = string | number | boolean | string[];

/** Free text that Directus would else guess to be a number, a list or JSON. */
const text = (value: string): string => `string:${value}`;

/** Everything Directus is told, as one flat object for its `CONFIG_PATH` file. */
export const directusEnv = (input: ProcessSettings): Record<string, Value> => {
  const { settings, secrets, paths } = input;
  const secure = input.publicUrl.startsWith('https://');
  return {
    HOST: settings.HOST,
    PORT: String(input.port),
    PUBLIC_URL: text(input.publicUrl),
    // The portal's own page for a new password; the Studio's needs no entry.
    PASSWORD_RESET_URL_ALLOW_LIST: text(new URL('/portal/reset-password', input.publicUrl).href),
    IP_TRUST_PROXY: settings.PROXY_HOPS,
    LOG_LEVEL: settings.LOG_LEVEL,
    LOG_STYLE: 'raw',
    LOG_HTTP_IGNORE_PATHS: ['/server/ping', '/server/health', '/api/health'],
    DB_CLIENT: 'pg',
    DB_CONNECTION_STRING: text(input.databaseUrl),
    DB_POOL__MIN: 0,
    DB_POOL__MAX: settings.DB_POOL_MAX,
    SECRET: settings.SECRET ?? secrets.secret,
    ADMIN_EMAIL: text(settings.ADMIN_EMAIL),
    ADMIN_PASSWORD: secrets.adminPassword,
    ...adminTokenEnv(settings.ADMIN_TOKEN ?? secrets.adminToken),
    ...(settings.PROJECT_OWNER === undefined ? {} : { PROJECT_OWNER: settings.PROJECT_OWNER }),
    ROOT_REDIRECT: './admin',
    TELEMETRY: false,
    MCP_ENABLED: false,
    AI_ENABLED: false,
    ...extensionsEnv(paths),
    ...sessionEnv(secure),
    ...authEnv(settings, readAuthSettings(ROOT), secure),
    ...limitsEnv(settings),
    ...retentionEnv(settings.ACTIVITY_RETENTION_DAYS),
    ...outgoingEnv(settings),
    IMAGE_MAX_SIDE: settings.IMAGE_MAX_SIDE,
    ...realtimeEnv(),
    ...securityHeadersEnv(settings, secure),
    ...redisEnv(settings),
    ...storageEnv(settings, paths),
    ...mailEnv(settings),
    PARSER_SNAPSHOT_RETENTION_DAYS: settings.PARSER_SNAPSHOT_RETENTION_DAYS,
    CHECK_ANSWERS: settings.CHECK_ANSWERS,
    TRAVEL_MATRIX_SIZE: settings.TRAVEL_MATRIX_SIZE,
    ...(settings.TRAVEL_MATRIX_URL === undefined
      ? {}
      : { TRAVEL_MATRIX_URL: text(settings.TRAVEL_MATRIX_URL) }),
    // The address is the worker's alone.
    GENIEACS_IS_SET: settings.GENIEACS_NBI_URL !== undefined,
    ...cardsEnv(settings),
    MAIL_ALLOW_UNENCRYPTED: settings.MAIL_ALLOW_UNENCRYPTED,
    ...(settings.MAIL_HOSTS === undefined ? {} : { MAIL_HOSTS: settings.MAIL_HOSTS }),
  };
};

/** The API makes and reads what the order page needs, the worker charges: both have the keys. */
const cardsEnv = (settings: Settings): Record<string, Value> =>
  Object.fromEntries(
    (
      [
        'STRIPE_SECRET_KEY',
        'STRIPE_PUBLISHABLE_KEY',
        'STRIPE_WEBHOOK_SECRET',
        'STRIPE_COMPANY',
        'STRIPE_STAND_IN_URL',
      ] as const
    ).flatMap((name) => {
      const value = settings[name];
      return value === undefined ? [] : [[name, text(value)]];
    }),
  );

const adminTokenEnv = (token: string): Record<string, Value> =>
  token === '' ? {} : { ADMIN_TOKEN: token };

const extensionsEnv = (paths: InstancePaths): Record<string, Value> => ({
  EXTENSIONS_PATH: text(join(ROOT, 'extensions')),
  EXTENSIONS_MUST_LOAD: true,
  EXTENSIONS_ROLLDOWN: true,
  PACKAGE_FILE_LOCATION: text(ROOT),
  TEMP_PATH: text(join(paths.run, 'directus')),
  CACHE_ENABLED: false,
  CACHE_SCHEMA: true,
  CACHE_SCHEMA_FREEZE_ENABLED: true,
});

const sessionEnv = (secure: boolean): Record<string, Value> => ({
  SESSION_COOKIE_SECURE: secure,
  SESSION_COOKIE_SAME_SITE: 'lax',
  REFRESH_TOKEN_COOKIE_SECURE: secure,
  REFRESH_TOKEN_COOKIE_SAME_SITE: 'lax',
  SERVER_SHUTDOWN_TIMEOUT: 5_000,
});

/**
 * What Directus would have otherwise: one that does not answer at the start ends the process, and its
 * cookie goes over plain http. Who sets it himself keeps what he set.
 */
const providerDefaults = (
  providers: readonly string[],
  ofProviders: Record<string, string>,
  secure: boolean,
): Record<string, Value> =>
  Object.fromEntries(
    providers.flatMap((provider): [string, Value][] => {
      const prefix = `AUTH_${provider.toUpperCase()}_`;
      const driver = ofProviders[`${prefix}DRIVER`] ?? '';
      if (!['openid', 'oauth2'].includes(driver)) return [];
      return [
        ...(driver === 'openid'
          ? [[`${prefix}ISSUER_DISCOVERY_MUST_SUCCEED`, false] as [string, Value]]
          : []),
        [`${prefix}COOKIE_SECURE`, secure],
      ];
    }),
  );

/** Other ways to sign in; Directus reads types into what is not marked as text. */
export const authEnv = (
  settings: Pick<Settings, 'AUTH_PROVIDERS' | 'AUTH_DISABLE_DEFAULT' | 'AUTH_ALLOWED_PUBLIC_URLS'>,
  ofProviders: Record<string, string>,
  secure = false,
): Record<string, Value> => ({
  ...providerDefaults(settings.AUTH_PROVIDERS ?? [], ofProviders, secure),
  AUTH_DISABLE_DEFAULT: settings.AUTH_DISABLE_DEFAULT,
  ...(settings.AUTH_PROVIDERS === undefined ? {} : { AUTH_PROVIDERS: settings.AUTH_PROVIDERS }),
  ...(settings.AUTH_ALLOWED_PUBLIC_URLS === undefined
    ? {}
    : { AUTH_ALLOWED_PUBLIC_URLS: settings.AUTH_ALLOWED_PUBLIC_URLS }),
  ...Object.fromEntries(
    Object.entries(ofProviders).map(([name, value]) => [
      name,
      /_(CLIENT_ID|SECRET|PASSWORD|DN|KEY|TOKEN)$/.test(name) ? text(value) : value,
    ]),
  ),
});

/** Revisions go with the activity they belong to. Logs of flows are activity, too. */
const retentionEnv = (days: number): Record<string, Value> =>
  days === 0
    ? { RETENTION_ENABLED: false }
    : {
        RETENTION_ENABLED: true,
        RETENTION_SCHEDULE: '15 4 * * *',
        RETENTION_BATCH: 5_000,
        ACTIVITY_RETENTION: `${days}d`,
        REVISIONS_RETENTION: `${days}d`,
        FLOW_LOGS_RETENTION: `${days}d`,
      };

/** What Directus fetches on somebody's word: imports of files, requests of flows and extensions. */
const outgoingEnv = (settings: Settings): Record<string, Value> => ({
  IMPORT_IP_DENY_LIST: closedNetworks(settings.OUTGOING_ALLOW_LIST),
});

const limitsEnv = (settings: Settings): Record<string, Value> => ({
  RATE_LIMITER_ENABLED: true,
  RATE_LIMITER_POINTS: settings.RATE_LIMIT_PER_SECOND,
  RATE_LIMITER_DURATION: 1,
  RATE_LIMITER_GLOBAL_ENABLED: true,
  RATE_LIMITER_GLOBAL_POINTS: settings.RATE_LIMIT_GLOBAL_PER_SECOND,
  RATE_LIMITER_GLOBAL_DURATION: 1,
  RATE_LIMITER_REGISTRATION_ENABLED: true,
  RATE_LIMITER_EMAIL_ENABLED: true,
  QUERY_LIMIT_MAX: settings.QUERY_LIMIT_MAX,
  QUERY_RECORDS_MAX: settings.QUERY_RECORDS_MAX,
  QUERY_RELATIONS_MAX: settings.QUERY_RELATIONS_MAX,
  QUERY_DEPTH_MAX: settings.QUERY_DEPTH_MAX,
  MAX_RELATIONAL_DEPTH: settings.QUERY_DEPTH_MAX,
  GRAPHQL_QUERY_TOKEN_LIMIT: 5_000,
  // Rows of one write, with those below them: each is a statement, hooks and a line of history.
  MAX_BATCH_MUTATION: 500,
  // Made into text while nothing else runs.
  EXPORT_BATCH_SIZE: 500,
  // Counted over all companies from the first byte of a file; turns of our own come after the last.
  IMPORT_MAX_CONCURRENCY: 1_000,
  // Refused rows that an import tells of; each keeps its turn a while.
  MAX_IMPORT_ERRORS: 100,
  // Ours ends before, with words: this one lets go of what Directus holds.
  IMPORT_TIMEOUT: '6m',
  SIGN_IN_TRIES: settings.SIGN_IN_TRIES,
  SIGN_IN_TRIES_PER_CLIENT: settings.SIGN_IN_TRIES_PER_CLIENT,
  MAX_PAYLOAD_SIZE: settings.MAX_PAYLOAD_SIZE,
  FILES_MAX_UPLOAD_SIZE: settings.FILES_MAX_UPLOAD_SIZE,
  GRAPHQL_INTROSPECTION: settings.GRAPHQL_INTROSPECTION,
  // A process that is merely busy is not in trouble: only a delayed event loop is.
  PRESSURE_LIMITER_MAX_EVENT_LOOP_UTILIZATION: false,
  PRESSURE_LIMITER_MAX_EVENT_LOOP_DELAY: settings.PRESSURE_MAX_DELAY_MS,
  PRESSURE_LIMITER_RETRY_AFTER: '2',
});

/** Never `public`: an unauthenticated socket can read what it must not (CVE-2026-126539). */
const realtimeEnv = (): Record<string, Value> => ({
  WEBSOCKETS_ENABLED: true,
  WEBSOCKETS_REST_AUTH: 'handshake',
  WEBSOCKETS_GRAPHQL_AUTH: 'handshake',
});

const securityHeadersEnv = (settings: Settings, secure: boolean): Record<string, Value> => ({
  // Lists are merged by position with five built-in entries; all five are replaced.
  CONTENT_SECURITY_POLICY_DIRECTIVES__IMG_SRC: padded([
    "'self'",
    'data:',
    'blob:',
    ...settings.MAP_TILE_ORIGINS,
  ]),
  CONTENT_SECURITY_POLICY_DIRECTIVES__CONNECT_SRC: padded(["'self'", ...settings.MAP_TILE_ORIGINS]),
  HSTS_ENABLED: secure,
  ...(settings.CORS_ORIGIN === undefined
    ? { CORS_ENABLED: false }
    : { CORS_ENABLED: true, CORS_ORIGIN: settings.CORS_ORIGIN, CORS_CREDENTIALS: true }),
});

const padded = (sources: string[]): string[] => [
  ...sources,
  ...Array.from({ length: Math.max(0, 5 - sources.length) }, () => "'self'"),
];

const redisEnv = (settings: Settings): Record<string, Value> =>
  settings.REDIS_URL === undefined
    ? {}
    : {
        REDIS: text(settings.REDIS_URL),
        SYNCHRONIZATION_STORE: 'redis',
        CACHE_STORE: 'redis',
        RATE_LIMITER_STORE: 'redis',
        RATE_LIMITER_GLOBAL_STORE: 'redis',
        RATE_LIMITER_REGISTRATION_STORE: 'redis',
        RATE_LIMITER_EMAIL_STORE: 'redis',
      };

const storageEnv = (settings: Settings, paths: InstancePaths): Record<string, Value> => {
  if (settings.STORAGE_DRIVER === 'local') {
    return {
      STORAGE_LOCATIONS: 'local',
      STORAGE_LOCAL_DRIVER: 'local',
      STORAGE_LOCAL_ROOT: text(settings.STORAGE_ROOT ?? paths.files),
    };
  }
  const s3: Record<string, string | undefined> = {
    STORAGE_S3_ROOT: settings.STORAGE_ROOT,
    STORAGE_S3_KEY: settings.STORAGE_KEY,
    STORAGE_S3_SECRET: settings.STORAGE_SECRET,
    STORAGE_S3_BUCKET: settings.STORAGE_BUCKET,
    STORAGE_S3_REGION: settings.STORAGE_REGION,
    STORAGE_S3_ENDPOINT: settings.STORAGE_ENDPOINT,
  };
  return {
    STORAGE_LOCATIONS: 's3',
    STORAGE_S3_DRIVER: 's3',
    STORAGE_S3_FORCE_PATH_STYLE: settings.STORAGE_ENDPOINT !== undefined,
    ...Object.fromEntries(
      Object.entries(s3).flatMap(([name, value]) =>
        value === undefined ? [] : [[name, text(value)]],
      ),
    ),
  };
};

const mailEnv = (settings: Settings): Record<string, Value> => {
  const common = { EMAIL_FROM: text(settings.EMAIL_FROM), EMAIL_VERIFY_SETUP: false };
  if (settings.SMTP_URL === undefined) return common;
  const server = new URL(settings.SMTP_URL);
  const secure = server.protocol === 'smtps:';
  return {
    ...common,
    EMAIL_TRANSPORT: 'smtp',
    EMAIL_SMTP_HOST: server.hostname,
    EMAIL_SMTP_PORT: Number(server.port || (secure ? 465 : 587)),
    EMAIL_SMTP_SECURE: secure,
    EMAIL_SMTP_USER: text(decodeURIComponent(server.username)),
    EMAIL_SMTP_PASSWORD: text(decodeURIComponent(server.password)),
  };
};
