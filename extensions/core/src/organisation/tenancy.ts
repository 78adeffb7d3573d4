import type { CollectionDefinition } from '../../../../schema/dsl.ts';

export type TenantReference = { field: string; to: string; isRequired: boolean };
/** What the company hooks know of each tenant collection, taken from the model. */
export type TenantCollection = { name: string; references: readonly TenantReference[] };
export type TenantMap = ReadonlyMap<string, TenantCollection>;

const SYSTEM = /^directus_/;

export const tenantsOf = (model: readonly CollectionDefinition[]): TenantMap => {
  const isTenant = new Set(
    model.filter(({ tenancy }) => tenancy === 'company').map(({ name }) => name),
  );
  return new Map(
    model
      .filter(({ name }) => isTenant.has(name) && !SYSTEM.test(name))
      .map(({ name, fields }) => [
        name,
        {
          name,
          references: Object.entries(fields).flatMap(([field, definition]) =>
            definition.kind === 'reference' && isTenant.has(definition.to)
              ? [{ field, to: definition.to, isRequired: definition.required === true }]
              : [],
          ),
        },
      ]),
  );
};
