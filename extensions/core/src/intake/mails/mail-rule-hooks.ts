import { domainError } from '../../platform/errors.ts';
import type { RegisterHooks } from '../../platform/hooks.ts';
import { type HookContext, updatable } from './may-update.ts';

type Payload = Record<string, unknown>;

const isBlank = (value: unknown): boolean => typeof value !== 'string' || value.trim() === '';

const refuseNobody = (rule: Payload): void => {
  const isIgnoring = rule.action === 'ignore';
  if (!isBlank(rule.sender) || !isBlank(rule.domain)) return;
  if (isIgnoring && !isBlank(rule.subject)) return;
  throw domainError(
    'INTAKE_RULE_INVALID',
    400,
    isIgnoring
      ? 'Name a sender, a domain or words of the subject to ignore.'
      : 'Name the sender or the domain that is trusted: a rule for everybody trusts nobody.',
    { collection: 'mail_rules', field: 'sender' },
  );
};

/** A mail rule that fits nobody, or would trust everybody, is refused where it is written. */
export const registerMailRuleHooks: RegisterHooks = ({ filter }, { services }) => {
  filter('mail_rules.items.create', (payload) => {
    refuseNobody({ action: 'accept', ...(payload as Payload) });
    return payload;
  });

  filter('mail_rules.items.update', async (payload, { keys }, eventContext) => {
    const context = eventContext as unknown as HookContext;
    const ids = await updatable(services, context, {
      collection: 'mail_rules',
      keys: keys as string[],
    });
    const rows = (await context.database('mail_rules').whereIn('id', ids)) as Payload[];
    for (const row of rows) refuseNobody({ ...row, ...(payload as Payload) });
    return payload;
  });
};
