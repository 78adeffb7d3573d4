import type { SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import {
  type GrantAction,
  type GrantScope,
  scopeOf,
} from '../../../../../domain/organisation/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { notVisible } from '../../../platform/errors.ts';
import { mayChange } from '../may-change.ts';
import { grantsOf } from '../repository.ts';
import { shapesOf } from '../shapes.ts';
import { countedPersona, type PersonaView, viewOf } from './list-personas.ts';

export type GrantView = {
  collection: string;
  action: GrantAction;
  scope: GrantScope;
  /** Null when all fields are meant. */
  fields: string[] | null;
};

type Asking = { knex: Knex; actor: Actor; schema: SchemaOverview };

/** A persona with its rights. Those of all companies are seen by whoever sets up one. */
export const readPersona = async (
  { knex, actor, schema }: Asking,
  id: string,
  company: string | null,
): Promise<PersonaView & { grants: GrantView[] }> => {
  const row = await countedPersona(knex, id, company);
  if (!row || (row.owner !== null && !mayChange(actor, row))) throw notVisible('personas', id);
  const shapeOf = shapesOf(schema);
  const isNamed = (collection: string): boolean =>
    !shapeOf(collection).isTenant && collection in schema.collections;
  const grants = await grantsOf(knex, [row.code]);
  return {
    ...viewOf(actor, row),
    grants: grants.map((grant) => ({
      collection: grant.collection,
      action: grant.action,
      // Without a company of its own a collection has one way of being given.
      scope: isNamed(grant.collection) ? 'company' : scopeOf(grant, shapeOf(grant.collection)),
      fields: grant.fields.includes('*') ? null : [...grant.fields],
    })),
  };
};
