import { hostname } from 'node:os';
import { z } from 'zod';

const Settings = z
  .object({
    DATABASE_URL: z.string().optional(),
    DB_CONNECTION_STRING: z.string().optional(),
    DB_HOST: z.string().optional(),
    DB_PORT: z.coerce.number().int().optional(),
    DB_DATABASE: z.string().optional(),
    DB_USER: z.string().optional(),
    DB_PASSWORD: z.string().optional(),
    REDIS_URL: z.string().optional(),
    SECRET: z.string().min(1),
    LOG_LEVEL: z.string().default('info'),
    WORKER_CONCURRENCY: z.coerce.number().int().min(1).max(64).default(8),
    WORKER_PDF_PAGES: z.coerce.number().int().min(1).max(16).default(2),
    WORKER_PORT: z.coerce.number().int().min(0).max(65_535).default(0),
    WORKER_LOCK_SECONDS: z.coerce.number().min(2).max(600).default(10),
    WORKER_SHUTDOWN_SECONDS: z.coerce.number().min(1).max(600).default(25),
    FIELDWRIGHT_RUNTIME_DIR: z.string().optional(),
    FIELDWRIGHT_TIME_ZONE: z.string().default('Asia/Kuala_Lumpur'),
  })
  .transform((env) => ({
    databaseUrl: env.DATABASE_URL ?? env.DB_CONNECTION_STRING ?? urlOf(env),
    redisUrl: env.REDIS_URL || undefined,
    secret: env.SECRET,
    logLevel: env.LOG_LEVEL,
    concurrency: env.WORKER_CONCURRENCY,
    pdfPages: env.WORKER_PDF_PAGES,
    healthPort: env.WORKER_PORT,
    lockMilliseconds: env.WORKER_LOCK_SECONDS * 1000,
    shutdownMilliseconds: env.WORKER_SHUTDOWN_SECONDS * 1000,
    runtimeDir: env.FIELDWRIGHT_RUNTIME_DIR,
    timeZone: env.FIELDWRIGHT_TIME_ZONE,
    workerId: `${hostname()}-${process.pid}-${Date.now().toString(36)}`,
  }));

export type WorkerSettings = z.output<typeof Settings>;

/** Reads the worker's settings; the message of the error names each wrong one. */
export const readWorkerSettings = (env: Record<string, unknown>): WorkerSettings => {
  const result = Settings.safeParse(env);
  if (result.success) return result.data;
  const words = result.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`);
  throw new Error(`Settings of the worker: ${words.join('; ')}`);
};

const urlOf = (env: {
  DB_HOST?: string | undefined;
  DB_PORT?: number | undefined;
  DB_DATABASE?: string | undefined;
  DB_USER?: string | undefined;
  DB_PASSWORD?: string | undefined;
}): string => {
  const login = [env.DB_USER ?? 'postgres', env.DB_PASSWORD ?? '']
    .map(encodeURIComponent)
    .join(':');
  return `postgres://${login}@${env.DB_HOST ?? '127.0.0.1'}:${env.DB_PORT ?? 5432}/${env.DB_DATABASE ?? 'fieldwright'}`;
};
