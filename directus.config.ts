/**
 * The one place where settings are read. Values come from the environment, then from `.env`;
 * Directus and the worker get theirs from files and variables made here.
 * `npm run settings:generate` makes `.env.example` from this file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';
import { isNetwork } from './scripts/lib/closed-networks.ts';

const yesOrNo = z
  .enum(['true', 'false', '1', '0', 'yes', 'no'])
  .transform((value) => ['true', '1', 'yes'].includes(value));
const count = z.coerce.number().int().min(0);
const port = z.coerce.number().int().min(1).max(65_535);
const list = z.string().transform((value) =>
  value
    .split(',')
    .map((part) => part.trim())
    .filter(Boolean),
);

const names = list.refine(
  (all) => all.every((name) => /^[a-z0-9][a-z0-9_-]*$/i.test(name)),
  'must be names of letters and digits, separated by commas',
);
const networks = list.refine(
  (all) => all.every(isNetwork),
  'must be addresses or networks such as 10.1.2.3 or 10.1.0.0/16, separated by commas',
);

const groups = {
  'Where it is served': {
    HOST: z.string().default('127.0.0.1').describe('Address to listen on; 0.0.0.0 for all.'),
    PORT: port.default(8055).describe('Preferred port; npm start takes the next free one.'),
    PUBLIC_URL: z.url().optional().describe('Address people use, when it is not http://HOST:PORT.'),
    PROXY_HOPS: count
      .default(0)
      .describe('Trusted proxies in front. Wrong here means forged client addresses.'),
    CORS_ORIGIN: list.optional().describe('Origins that may call the API from a browser.'),
    MAP_TILE_ORIGINS: list
      .default(['https://tile.openstreetmap.org', 'https://*.tile.openstreetmap.org'])
      .describe('Origins from which maps load their tiles.'),
  },
  Database: {
    DATABASE_URL: z
      .string()
      .regex(/^postgres(ql)?:\/\//, 'must begin with postgresql://')
      .optional()
      .describe('PostgreSQL 15 or newer. Without it npm start brings its own.'),
    DB_HOST: z.string().optional().describe('Instead of DATABASE_URL, with the four that follow.'),
    DB_PORT: port.default(5432).describe('Also the preferred port of the embedded PostgreSQL.'),
    DB_DATABASE: z.string().default('fieldwright').describe('Name of the database.'),
    DB_USER: z.string().optional().describe('Database user.'),
    DB_PASSWORD: z.string().optional().describe('His password.'),
    DB_POOL_MAX: count.default(20).describe('Connections per API process.'),
    REDIS_URL: z
      .string()
      .regex(/^rediss?:\/\//, 'must begin with redis://')
      .optional()
      .describe('Redis for queues and several API processes. Without it PostgreSQL does it all.'),
  },
  'Keys and people': {
    SECRET: z
      .string()
      .min(32)
      .optional()
      .describe('Signs sessions and seals stored secrets: keep it, losing it loses them.'),
    ADMIN_EMAIL: z.email().default('admin@example.com').describe('First administrator.'),
    ADMIN_PASSWORD: z.string().min(8).optional().describe('His password on the first start.'),
    ADMIN_TOKEN: z.string().min(16).optional().describe('Static token of the administrator.'),
    DEMO_PASSWORD: z
      .string()
      .min(8)
      .default('fieldwright-demo')
      .describe('Password of all demo users.'),
    ALLOW_DEMO_PASSWORD: yesOrNo
      .default(false)
      .describe('Serves others although people here have a well-known password.'),
    AUTH_PROVIDERS: names
      .optional()
      .describe(
        'Other ways to sign in, such as "keycloak": each with Directus’ own AUTH_<NAME>_DRIVER, AUTH_<NAME>_CLIENT_ID and so on, which are passed on.',
      ),
    AUTH_ALLOWED_PUBLIC_URLS: list
      .optional()
      .describe('Further addresses of this installation that a provider may send people back to.'),
    AUTH_DISABLE_DEFAULT: yesOrNo
      .default(false)
      .describe('Leaves only AUTH_PROVIDERS to sign in with: no passwords of our own.'),
    PROJECT_OWNER: z
      .email()
      .optional()
      .describe('Answers Directus’ licence notice: who is responsible for this project.'),
  },
  'Files and mail': {
    STORAGE_DRIVER: z.enum(['local', 's3']).default('local').describe('Where files are kept.'),
    STORAGE_ROOT: z.string().optional().describe('Folder, or prefix inside the bucket.'),
    STORAGE_KEY: z.string().optional().describe('S3 access key.'),
    STORAGE_SECRET: z.string().optional().describe('S3 secret key.'),
    STORAGE_BUCKET: z.string().optional().describe('S3 bucket.'),
    STORAGE_REGION: z.string().optional().describe('S3 region.'),
    STORAGE_ENDPOINT: z.url().optional().describe('S3 endpoint, for compatible stores.'),
    FILES_MAX_UPLOAD_SIZE: z.string().default('25mb').describe('Largest single upload.'),
    SMTP_URL: z
      .string()
      .regex(/^smtps?:\/\//, 'must begin with smtp:// or smtps://')
      .optional()
      .describe('Outgoing mail server; without it nothing is sent.'),
    EMAIL_FROM: z.email().default('no-reply@example.com').describe('Sender of outgoing mail.'),
    MAIL_POLLING: yesOrNo.default(true).describe('Reads the mailboxes of partners over IMAP.'),
    MAIL_HOSTS: list
      .optional()
      .describe('IMAP servers that mailboxes may name; without it any that can be reached.'),
    MAIL_CA_FILE: z
      .string()
      .optional()
      .describe('Certificates (PEM) of own authorities that IMAP servers may show.'),
    MAIL_ALLOW_UNENCRYPTED: yesOrNo
      .default(false)
      .describe('Lets mailboxes on other machines be read without TLS: only for a closed network.'),
  },
  Modems: {
    GENIEACS_NBI_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe(
        'North-bound interface of GenieACS, such as http://genieacs:7557, by which the worker sets up modems. Nothing protects it there: keep it in a closed network.',
      ),
    GENIEACS_NBI_USER: z
      .string()
      .optional()
      .describe('User for a proxy in front of it that asks for one.'),
    GENIEACS_NBI_PASSWORD: z.string().optional().describe('His password.'),
    GENIEACS_COMPANY: z
      .string()
      .optional()
      .describe(
        'Key of the company whose modems it serves; without it the only fibre operator there is.',
      ),
  },
  Cards: {
    STRIPE_SECRET_KEY: z
      .string()
      .regex(/^(sk|rk)_/, 'must begin with sk_ or rk_')
      .optional()
      .describe('Secret key of Stripe. Without it and the next the order page asks for no card.'),
    STRIPE_PUBLISHABLE_KEY: z
      .string()
      .regex(/^pk_/, 'must begin with pk_')
      .optional()
      .describe('Key that the order page shows to Stripe.'),
    STRIPE_WEBHOOK_SECRET: z
      .string()
      .regex(/^whsec_/, 'must begin with whsec_')
      .optional()
      .describe('Secret by which notices of Stripe to /api/payments/stripe/webhook are signed.'),
    STRIPE_COMPANY: z
      .string()
      .optional()
      .describe(
        'Key of the company whose account it is; without it the only fibre operator there is.',
      ),
    STRIPE_STAND_IN_URL: z
      .url({ protocol: /^http$/, hostname: /^(127\.0\.0\.1|localhost|\[::1\])$/ })
      .optional()
      .describe('A stand-in of Stripe on this machine, for trials: scripts/stripe-stand-in.ts.'),
  },
  Limits: {
    RATE_LIMIT_PER_SECOND: count.default(200).describe('Requests per second and client address.'),
    RATE_LIMIT_GLOBAL_PER_SECOND: count.default(2_000).describe('The same over all clients.'),
    QUERY_LIMIT_MAX: count.default(5_000).describe('Most rows one request may ask for.'),
    QUERY_RECORDS_MAX: count
      .default(250_000)
      .describe('Most records one request may bring together over all its relations.'),
    QUERY_RELATIONS_MAX: count
      .default(400)
      .describe('Most relations one request may follow, wildcards counted out.'),
    QUERY_DEPTH_MAX: count
      .default(6)
      .describe('Most levels of relations in fields, filters and sorting.'),
    SIGN_IN_TRIES: count
      .min(1)
      .default(10)
      .describe('Wrong passwords for one account from one client address until it must wait.'),
    SIGN_IN_TRIES_PER_CLIENT: count
      .min(1)
      .default(100)
      .describe('Wrong sign-ins from one client address in 15 minutes, whatever the account.'),
    OUTGOING_ALLOW_LIST: networks
      .default([])
      .describe(
        'Addresses or networks inside your own net that imports of files, web requests of flows and the routing service may reach.',
      ),
    IMAGE_MAX_SIDE: count
      .min(64)
      .default(4_096)
      .describe('Longest side in pixels of a picture that is made on request.'),
    MAX_PAYLOAD_SIZE: z.string().default('4mb').describe('Largest JSON body.'),
    GRAPHQL_INTROSPECTION: yesOrNo
      .default(true)
      .describe('Shows integrators the GraphQL schema of what they may see.'),
    PRESSURE_MAX_DELAY_MS: count
      .default(1_500)
      .describe('Mean event loop delay from which the API answers 503 instead of piling up.'),
  },
  Work: {
    WORKER_CONCURRENCY: count.default(4).describe('Jobs one worker does at a time.'),
    WORKER_PORT: port.default(8056).describe('Health and metrics of the worker.'),
    PARSER_SNAPSHOT_RETENTION_DAYS: count
      .default(7)
      .describe('Days until a parse session’s page picture is removed.'),
    INTAKE_FILE_RETENTION_DAYS: count
      .default(365)
      .describe('Days until a file that came in is removed, unless a work order has it.'),
    EVENT_RETENTION_MONTHS: count
      .default(84)
      .describe('Months that domain events, the record of audit, are kept; 0 is for ever.'),
    ACTIVITY_RETENTION_DAYS: count
      .default(365)
      .describe('Days that activity, revisions and logs of flows are kept; 0 is for ever.'),
    BACKGROUND_RETENTION_DAYS: count
      .default(30)
      .describe('Days that background work which succeeded can be looked at; 0 is for ever.'),
    BACKGROUND_FAILED_RETENTION_DAYS: count
      .default(180)
      .describe('Days that background work which failed can be tried again; 0 is for ever.'),
    NOTIFICATION_RETENTION_DAYS: count
      .default(365)
      .describe('Days that the log of notifications is kept; 0 is for ever.'),
    TRAVEL_MATRIX_URL: z
      .url({ protocol: /^https?$/ })
      .optional()
      .describe(
        'Table service of a routing engine that speaks OSRM, such as http://osrm:5000/table/v1/driving: the planner asks it how long ways take. Without it they are estimated.',
      ),
    TRAVEL_MATRIX_SIZE: count
      .min(2)
      .default(100)
      .describe('Most places of one question to it, as its --max-table-size.'),
    CHROMIUM_PATH: z.string().optional().describe('Browser for PDFs, when not the packaged one.'),
    CHECK_ANSWERS: yesOrNo
      .default(false)
      .describe('Refuses an answer that is not as its route declares: for tests.'),
    LOG_LEVEL: z
      .enum(['fatal', 'error', 'warn', 'info', 'debug', 'trace'])
      .default('info')
      .describe('How much is logged.'),
  },
} as const;

export const SETTINGS_GROUPS: Record<string, Record<string, z.ZodType>> = groups;

const schema = z.object({
  ...groups['Where it is served'],
  ...groups.Database,
  ...groups['Keys and people'],
  ...groups['Files and mail'],
  ...groups.Modems,
  ...groups.Cards,
  ...groups.Limits,
  ...groups.Work,
});

export type Settings = z.infer<typeof schema>;

export const SETTING_NAMES = Object.keys(schema.shape);

/** Settings of one provider, which Directus reads and checks itself: AUTH_KEYCLOAK_CLIENT_ID. */
const providerPrefixes = (written: Record<string, string | undefined>): string[] =>
  (written['AUTH_PROVIDERS'] ?? '')
    .split(',')
    .map((name) => name.trim())
    .filter(Boolean)
    .map((name) => `AUTH_${name.toUpperCase()}_`);

const readEnvFile = (folder: string): Record<string, string | undefined> => {
  const file = join(folder, '.env');
  return existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
};

const allGiven = (folder: string, environment: NodeJS.ProcessEnv) =>
  Object.fromEntries(
    Object.entries({ ...readEnvFile(folder), ...environment }).filter(
      (entry): entry is [string, string] => entry[1] !== undefined && entry[1] !== '',
    ),
  );

/** `AUTH_<NAME>_*` of the providers that `AUTH_PROVIDERS` names. */
export const readAuthSettings = (
  folder: string,
  environment = process.env,
): Record<string, string> => {
  const given = allGiven(folder, environment);
  const prefixes = providerPrefixes(given);
  return Object.fromEntries(
    Object.entries(given).filter(([name]) => prefixes.some((prefix) => name.startsWith(prefix))),
  );
};

/** Names in `.env` that nobody reads: most often a misspelling, or a setting of Directus'. */
export const unknownSettings = (folder: string): string[] => {
  const written = readEnvFile(folder);
  const prefixes = providerPrefixes({ ...written, ...process.env });
  return Object.keys(written).filter(
    (name) => !(name in schema.shape) && !prefixes.some((prefix) => name.startsWith(prefix)),
  );
};

/**
 * Settings from the environment over those of `.env` in `folder`. Empty values count as not set.
 * @throws an error that names every wrong setting
 */
export const readSettings = (folder: string, environment = process.env): Settings => {
  const given = Object.fromEntries(
    Object.entries(allGiven(folder, environment)).filter(([name]) => name in schema.shape),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message.toLowerCase()}`,
  );
  throw new Error(`Wrong settings (environment or .env):\n${problems.join('\n')}`);
};
