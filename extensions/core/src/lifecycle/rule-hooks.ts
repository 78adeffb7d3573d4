import type { Accountability, SchemaOverview } from '@directus/types';
import type { Knex } from 'knex';
import { ruleProblems } from '../../../domain/lifecycle/index.ts';
import { type DomainError, domainError } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

type Payload = Record<string, unknown>;
type HookContext = {
  database: Knex;
  accountability: Accountability | null;
  schema: SchemaOverview;
};

const MOST_NAMED = 3;

/** The Studio sends JSON as it is, an import as text. */
const asJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

const refusalOf = (payload: Payload): DomainError | null => {
  const problems = ruleProblems({
    guards: asJson(payload.guards),
    condition: asJson(payload.condition),
    effects: asJson(payload.effects),
  });
  if (problems.length === 0) return null;
  const words = problems
    .slice(0, MOST_NAMED)
    .map(({ field, path, message }) =>
      path === '' ? `${field}: ${message}` : `${field}, at ${path}: ${message}`,
    );
  return domainError(
    'LIFECYCLE_RULE_INVALID',
    422,
    `The step cannot be saved: ${words.join('; ')}.`,
    { collection: 'lifecycle_transitions', field: problems[0]?.field, problems },
  );
};

/**
 * What a company writes into a step is looked at where it is saved, through every door: a check or
 * an effect that does not exist would wait unseen for the first order that comes by. Nothing is read
 * for it, and whoever may not write the row is left to Directus' own refusal.
 */
export const registerRuleHooks: RegisterHooks = ({ filter }, { services }) => {
  filter('lifecycle_transitions.items.create', (payload, _meta, context) => {
    const { accountability } = context as unknown as HookContext;
    const refusal = refusalOf(payload as Payload);
    if (refusal && (accountability === null || accountability.user)) throw refusal;
    return payload;
  });

  filter('lifecycle_transitions.items.update', async (payload, meta, context) => {
    const refusal = refusalOf(payload as Payload);
    if (!refusal) return payload;
    const keys = (meta.keys as string[]).map(String);
    const { database, accountability, schema } = context as unknown as HookContext;
    if (!accountability) throw refusal;
    const permissions = new services.PermissionsService({ schema, knex: database, accountability });
    for (const key of keys) {
      const { update } = await permissions.getItemPermissions('lifecycle_transitions', key);
      if (!update.access) return payload;
    }
    throw refusal;
  });
};
