import type { SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import {
  GRANT_ACTIONS,
  GRANT_SCOPES,
  type GrantAction,
  grantFor,
  type GrantScope,
  capabilityWords,
  knownCapabilities,
} from '../../../../../domain/organisation/index.ts';
import type { Language } from '../../../../../domain/words/index.ts';
import type { Actor } from '../../../platform/actor.ts';
import { heldBy } from '../held.ts';
import { shapesOf } from '../shapes.ts';

export type Givable = {
  capabilities: { name: string; label: string; does: string }[];
  collections: {
    collection: string;
    /** Scopes that may be given, by what may be done. */
    actions: { action: GrantAction; scopes: GrantScope[] }[];
  }[];
};

type Asking = { knex: Knex; actor: Actor; schema: SchemaOverview; language: Language };

/** What the caller may give to a persona of this company, or of all: never more than he holds. */
export const listGivable = async (asking: Asking, company: string | null): Promise<Givable> => {
  const shapeOf = shapesOf(asking.schema);
  const { capabilities, grants } = await heldBy({ ...asking, shapeOf }, company);
  const names = [...new Set(grants.map(({ collection }) => collection))]
    .filter((name) => name in asking.schema.collections)
    .sort();
  return {
    capabilities: knownCapabilities(capabilities).map((name) => ({
      name,
      ...capabilityWords(name, asking.language),
    })),
    collections: names.map((collection) => ({
      collection,
      actions: GRANT_ACTIONS.map((action) => ({
        action,
        scopes: GRANT_SCOPES.filter(
          (scope) => grantFor(grants, { collection, action, scope }, shapeOf(collection)) !== null,
        ),
      })).filter(({ scopes }) => scopes.length > 0),
    })),
  };
};
