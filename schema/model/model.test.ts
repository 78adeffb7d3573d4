import { describe, expect, it } from 'vitest';
import {
  isGivable,
  isWithin,
  knownCapabilities,
  SHIPPED_PERSONAS,
} from '../../extensions/domain/organisation/index.ts';
import { PERSONAS } from '../../seeds/kinds/professional/personas.ts';
import { SHIPPED } from '../../seeds/reference/personas.ts';
import type { CollectionDefinition } from '../dsl.ts';
import { compileModel } from '../compiler/compile.ts';
import { systemTemplatesOf } from '../policies/system-access.ts';
import { MODEL } from './index.ts';

const PROVIDED = [
  'id',
  'company',
  'version',
  'created_at',
  'created_by',
  'updated_at',
  'updated_by',
];
const SYSTEM_TARGETS = ['directus_users', 'directus_files'];
const names = new Set(MODEL.map(({ name }) => name));

const columnsOf = (collection: CollectionDefinition): Set<string> =>
  new Set([...Object.keys(collection.fields), ...PROVIDED]);

const ownOptions = (value: unknown): Record<string, unknown> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};

it('should let an administrator give every right of files that a persona has', () => {
  const rules = systemTemplatesOf(MODEL).filter(
    ({ collection, action }) => collection === 'directus_files' && action === 'read',
  );
  const admin = rules.find(({ persona }) => persona === 'admin')?.permissions;
  const kept = rules.filter(({ permissions }) => !isWithin(admin, permissions));
  expect(kept.map(({ persona }) => persona)).toEqual([]);
  const sees = rules.filter(({ permissions }) =>
    JSON.stringify(permissions).includes('"invoices"'),
  );
  expect(sees.map(({ persona }) => persona).toSorted()).toEqual([
    ...['admin', 'auditor', 'finance', 'manager'],
  ]);
});

it('should let an administrator give the personas with which a kind of company begins', () => {
  const { templates } = compileModel(MODEL);
  const grants = (persona: string, collections: readonly string[], actions: readonly string[]) =>
    templates.filter(
      (one) =>
        one.persona === persona &&
        collections.includes(one.collection) &&
        actions.includes(one.action),
    );
  const held = { capabilities: [], grants: templates.filter(({ persona }) => persona === 'admin') };
  for (const { label, rights } of PERSONAS) {
    const wanted = rights.flatMap(({ from, collections, actions = ['read'] }) =>
      grants(from, collections, actions),
    );
    expect(isGivable(held, { capabilities: [], grants: wanted }), label).toBe(true);
  }
});

it('should name every collection once', () => {
  expect(names.size).toBe(MODEL.length);
});

describe.each(MODEL.map((collection) => [collection.name, collection] as const))(
  '%s',
  (name, collection) => {
    const fields = Object.entries(collection.fields);
    const columns = columnsOf(collection);

    it('should be named in snake_case and stand in a domain', () => {
      expect(name).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
      expect(collection.domain).toMatch(/^[a-z]+$/);
      expect(collection.note).toMatch(/\.$/);
    });

    it('should point only at collections that exist', () => {
      for (const [, field] of fields) {
        if (field.kind !== 'reference') continue;
        expect([...names, ...SYSTEM_TARGETS]).toContain(field.to);
      }
    });

    it('should name its fields by the rules and say what each means', () => {
      for (const [key, field] of fields) {
        expect(key).toMatch(/^[a-z][a-z0-9]*(_[a-z0-9]+)*$/);
        const provided = collection.versioned
          ? PROVIDED
          : PROVIDED.filter((own) => own !== 'version');
        expect(provided, `${key} is provided`).not.toContain(key);
        expect(field.note ?? '', `note of ${key}`).not.toBe('');
        if (field.kind === 'reference') continue;
        if (field.type === 'timestamp') expect(key).toMatch(/_at$|_(start|end|from|until)$/);
        if (field.type === 'boolean')
          expect(key).toMatch(/^(is|may|requires|pauses|waives|auto)_|_paid$|_must_know$/);
        if (field.type === 'bigInteger') expect(key).toMatch(/_minor$/);
      }
    });

    it('should carry the currency beside its amounts, or hang on a row that does', () => {
      const isLine = ['invoice', 'credit_note', 'quote'].some(
        (field) => field in collection.fields,
      );
      const hasMoney = fields.some(([key]) => key.endsWith('_minor'));
      expect(!hasMoney || isLine || collection.fields.currency !== undefined).toBe(true);
    });

    it('should show rows by fields it has', () => {
      const shown = [...collection.display.matchAll(/\{\{([^}.]+)/g)].map((match) => match[1]);
      expect(shown.length).toBeGreaterThan(0);
      for (const key of shown) expect(columns).toContain(key);
    });

    it('should use declared groups, and fields in access, search, uniques and indexes', () => {
      const groups = (collection.groups ?? []).map(({ key }) => key);
      for (const [, field] of fields) if (field.group) expect(groups).toContain(field.group);
      for (const key of groups) expect(columns, 'a group is a field too').not.toContain(key);
      for (const key of collection.searchable ?? []) expect(columns).toContain(key);
      for (const key of (collection.unique ?? []).flat()) expect(columns).toContain(key);
      for (const key of (collection.indexes ?? []).flat()) expect(columns).toContain(key);
    });

    it('should have indexes of two columns and uniques that begin with the company', () => {
      for (const index of collection.indexes ?? []) expect(index.length).toBeGreaterThan(1);
      if (collection.tenancy !== 'company') return;
      for (const unique of collection.unique ?? []) expect(unique[0]).toBe('company');
      for (const [key, field] of fields) expect(field.unique, key).toBeUndefined();
    });

    it('should let the auditor read at most, and nobody write id or company', () => {
      expect([undefined, 'none', 'read']).toContain(
        typeof collection.access.auditor === 'object'
          ? Object.keys(collection.access.auditor).join()
          : collection.access.auditor,
      );
      for (const persona of SHIPPED_PERSONAS) {
        const actions = Object.entries(ownOptions(collection.access[persona]));
        for (const [action, rule] of actions) {
          const allowed = ownOptions(rule).fields as string[] | undefined;
          for (const key of allowed ?? []) {
            expect(columns, `${persona} ${action}`).toContain(key);
            if (action !== 'read') expect(['id', 'company']).not.toContain(key);
          }
        }
      }
    });

    it('should keep technicians out: they come through our routes', () => {
      expect(collection.access.technician).toBeUndefined();
    });
  },
);

/** Fields that hold something sealed, or the digest of a secret. */
const isSealed = (key: string): boolean =>
  /(^|_)(cipher|sealed|secrets?|token_hash|password|access_token)$/.test(key) &&
  key !== 'is_secret';

it('should let nobody read what is encrypted', () => {
  const sealed = MODEL.flatMap(({ name, fields, access }) =>
    Object.keys(fields)
      .filter(isSealed)
      .map((key) => ({ name, key, access })),
  );
  expect(sealed.map(({ name }) => name)).toContain('provisioning_runs');
  for (const { name, key, access } of sealed)
    for (const [persona, rules] of Object.entries(access)) {
      const { read } = ownOptions(rules);
      const fields = ownOptions(read).fields as string[] | undefined;
      expect(fields, `${persona} reads all of ${name}`).toBeDefined();
      expect(fields, `${persona} reads ${name}`).not.toContain(key);
    }
});

it('should ship every persona that the model names, with capabilities there are', () => {
  expect(SHIPPED.map(({ code }) => code).sort()).toEqual([...SHIPPED_PERSONAS].sort());
  for (const { capabilities } of SHIPPED) {
    expect(knownCapabilities(capabilities)).toHaveLength(capabilities.length);
  }
});
