import type { SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import {
  CAPABILITIES,
  COMPANY_PLACEHOLDER,
  type Grant,
  GRANT_ACTIONS,
} from '../../../../domain/organisation/index.ts';
import { type Actor, capabilitiesIn, personasIn } from '../../platform/actor.ts';
import { grantsOf, sharedPersonas } from './repository.ts';
import { addedCollections, type ShapeOf } from './shapes.ts';

/** What somebody may pass on: nobody gives more than he has. */
export type Held = { capabilities: readonly string[]; grants: readonly Grant[] };

type Asking = { knex: Knex; actor: Actor; schema: SchemaOverview; shapeOf: ShapeOf };

const whole = (collection: string): Grant[] =>
  GRANT_ACTIONS.map((action) => ({
    collection,
    action,
    permissions: action === 'create' ? {} : { company: { _eq: COMPANY_PLACEHOLDER } },
    validation: null,
    presets: null,
    fields: ['*'],
  }));

/**
 * The platform's administrator passes on what any persona of all companies has, and whole
 * collections that were added here. A company's administrator passes on his own rights in it. The
 * administrator's come first: where rights of Directus' own collections differ, his are meant.
 */
export const heldBy = async (
  { knex, actor, schema, shapeOf }: Asking,
  company: string | null,
): Promise<Held> => {
  if (!actor.isPlatformAdmin) {
    if (company === null) return { capabilities: [], grants: [] };
    return {
      capabilities: capabilitiesIn(actor, company),
      grants: await grantsOf(knex, personasIn(actor, company)),
    };
  }
  const grants = await grantsOf(knex, await sharedPersonas(knex));
  const first = grants.filter(({ persona }) => persona === 'admin');
  const others = grants.filter(({ persona }) => persona !== 'admin');
  const added = addedCollections(schema, shapeOf).flatMap(whole);
  return { capabilities: CAPABILITIES, grants: [...first, ...others, ...added] };
};
