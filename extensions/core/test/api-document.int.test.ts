import { Validator } from '@seriousme/openapi-schema-validator';
import { beforeAll, describe, expect, inject, it } from 'vitest';
import { admin, visitor } from './support/http.ts';
import { newMember, newTenant, type Tenant } from './support/tenant.ts';

let tenant: Tenant;

beforeAll(async () => {
  tenant = await newTenant();
});

type Document = { paths: Record<string, Record<string, { operationId?: string }>> };

const documentFor = async ({ token }: { token: string | null }): Promise<Document> => {
  const response = await fetch(`${inject('url')}/docs/openapi.json`, {
    headers: token ? { authorization: `Bearer ${token}` } : {},
  });
  expect(response.status).toBe(200);
  return (await response.json()) as Document;
};

const referencesIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([name, member]) =>
    name === '$ref' && typeof member === 'string' ? [member] : referencesIn(member),
  );
};

const leadsNowhere = (document: unknown) => (reference: string) =>
  reference
    .slice(2)
    .split('/')
    .reduce<unknown>(
      (part, name) => (part as Record<string, unknown> | undefined)?.[name],
      document,
    ) === undefined;

const callers = {
  'a visitor': async () => visitor(),
  'an integrator': () => newMember(tenant, 'integrator'),
  'a dispatcher': () => newMember(tenant, 'dispatcher'),
  'a company’s administrator': () => newMember(tenant, 'admin'),
  'the platform’s administrator': async () => admin(),
};

describe('/docs/openapi.json', () => {
  it.each(Object.entries(callers))('is valid OpenAPI for %s', async (_name, caller) => {
    const document = await documentFor(await caller());
    const { valid, errors } = await new Validator().validate(structuredClone(document));
    expect(errors ?? []).toEqual([]);
    expect(valid).toBe(true);
    expect([...new Set(referencesIn(document))].filter(leadsNowhere(document))).toEqual([]);
    const operations = Object.values(document.paths).flatMap((path) =>
      Object.values(path).flatMap(({ operationId }) => operationId ?? []),
    );
    expect(operations.filter((id, index) => operations.indexOf(id) !== index)).toEqual([]);
  });
});
