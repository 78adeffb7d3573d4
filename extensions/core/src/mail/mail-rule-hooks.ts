import type { Knex } from 'knex';
import { refusal } from '../platform/errors.ts';
import type { RegisterHooks } from '../platform/hooks.ts';

type Payload = Record<string, unknown>;

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const refuseNobody = (rule: Payload): void => {
  const isIgnoring = rule.action === 'ignore';
  if (!isBlank(rule.sender) || !isBlank(rule.domain)) return;
  if (isIgnoring && !isBlank(rule.subject)) return;
  throw refusal(
    isIgnoring ? 'INTAKE_RULE_INVALID.ignore' : 'INTAKE_RULE_INVALID.trust',
    400,
    {},
    { collection: 'mail_rules', field: 'sender' },
  );
};

/** A mail rule that fits nobody, or would trust everybody, is refused where it is written. */
export const registerMailRuleHooks: RegisterHooks = ({ filter }) => {
  filter('mail_rules.items.create', (payload) => {
    refuseNobody({ action: 'accept', ...(payload as Payload) });
    return payload;
  });

  filter('mail_rules.items.update', async (payload, { keys }, eventContext) => {
    const knex = eventContext.database as Knex;
    const rows = (await knex('mail_rules').whereIn('id', keys as string[])) as Payload[];
    for (const row of rows) refuseNobody({ ...row, ...(payload as Payload) });
    return payload;
  });
};
