import type { Knex } from 'knex';
import { ruleProblems, statesNamed } from '../../../domain/lifecycle/index.ts';
import { type DomainError, refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';
import { withPlainIds } from '../platform/related-id.ts';
import { stateUnknown } from './state-unknown.ts';

type Payload = Record<string, unknown>;

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
  return refusal(
    'LIFECYCLE_RULE_INVALID',
    422,
    { problems: words.join('; ') },
    { collection: 'lifecycle_transitions', field: problems[0]?.field, problems },
  );
};

type Owned = { company: string; lifecycle: string };

/**
 * A check over a state that its lifecycle has not would hold of every order. The states are named to
 * whoever asks: those of another company's lifecycle are none.
 */
const checkStates = async (
  knex: Knex,
  payload: Payload,
  lifecycles: readonly Owned[],
): Promise<void> => {
  const named = statesNamed(asJson(payload.guards));
  if (named.length === 0) return;
  for (const { company, lifecycle } of lifecycles) {
    const rows = await knex('lifecycle_states')
      .where({ company, lifecycle })
      .orderBy('sort')
      .select<{ code: string }[]>('code');
    const codes = new Set(rows.map(({ code }) => code));
    const unknown = named.find(({ state }) => !codes.has(state));
    if (!unknown) continue;
    const at = `guards, at ${unknown.path}`;
    throw stateUnknown(
      { collection: 'lifecycle_transitions', field: 'guards', at, state: unknown.state },
      codes,
    );
  }
};

/**
 * What a company writes into a step is looked at where it is saved, through every door: a check or
 * an effect that does not exist would wait unseen for the first order that comes by.
 */
export const registerRuleHooks: RegisterHooks = ({ filter }) => {
  for (const verb of ['create', 'update']) {
    filter(`lifecycle_transitions.items.${verb}`, (payload) => {
      const refusal = refusalOf(payload as Payload);
      if (refusal) throw refusal;
      return payload;
    });
  }
  filter('lifecycle_transitions.items.create', async (payload, _meta, { database }) => {
    const { company, lifecycle } = withPlainIds(payload as Payload);
    if (typeof company === 'string' && typeof lifecycle === 'string')
      await checkStates(database as Knex, payload as Payload, [{ company, lifecycle }]);
    return payload;
  });
  filter('lifecycle_transitions.items.update', async (payload, { keys }, { database }) => {
    const patch = payload as Payload;
    if (!('guards' in patch)) return payload;
    const { lifecycle: named } = withPlainIds(patch);
    const rows = await (database as Knex)('lifecycle_transitions')
      .whereIn('id', keys as string[])
      .distinct<Owned[]>('company', 'lifecycle');
    const lifecycles =
      typeof named === 'string' ? rows.map((row) => ({ ...row, lifecycle: named })) : rows;
    await checkStates(database as Knex, patch, lifecycles);
    return payload;
  });
};
