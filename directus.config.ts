/**
 * The one place where settings are read. Values come from the environment, then from `.env`;
 * Directus and the worker get theirs from files and variables made here.
 * `npm run settings:generate` makes `.env.example` from this file.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseEnv } from 'node:util';
import { z } from 'zod';

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
      .default(['https://tile.openstreetmap.org'])
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
  Limits: {
    RATE_LIMIT_PER_SECOND: count.default(200).describe('Requests per second and client address.'),
    RATE_LIMIT_GLOBAL_PER_SECOND: count.default(2_000).describe('The same over all clients.'),
    QUERY_LIMIT_MAX: count.default(5_000).describe('Most rows one request may ask for.'),
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
    CHROMIUM_PATH: z.string().optional().describe('Browser for PDFs, when not the packaged one.'),
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
  ...groups.Limits,
  ...groups.Work,
});

export type Settings = z.infer<typeof schema>;

export const SETTING_NAMES = Object.keys(schema.shape);

/**
 * Settings from the environment over those of `.env` in `folder`. Empty values count as not set.
 * @throws an error that names every wrong setting
 */
export const readSettings = (folder: string, environment = process.env): Settings => {
  const file = join(folder, '.env');
  const written = existsSync(file) ? parseEnv(readFileSync(file, 'utf8')) : {};
  const given = Object.fromEntries(
    Object.entries({ ...written, ...environment }).filter(
      ([name, value]) => name in schema.shape && value !== undefined && value !== '',
    ),
  );
  const parsed = schema.safeParse(given);
  if (parsed.success) return parsed.data;
  const problems = parsed.error.issues.map(
    (issue) => `  ${issue.path.join('.')}: ${issue.message.toLowerCase()}`,
  );
  throw new Error(`Wrong settings (environment or .env):\n${problems.join('\n')}`);
};
