import { ruleProblems } from '../../../domain/lifecycle/index.ts';
import { type DomainError, refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

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
};
