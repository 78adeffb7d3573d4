import { changesBetween, isAskedFor, type ConditionData } from '../../../domain/approvals/index.ts';
import { type ApprovableRecord, type ApprovalEngine, held } from '../platform/approvable.ts';
import type { Actor } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { choicesOf, withChoiceTexts } from './choice-texts.ts';
import type { PolicyRow } from './rows.ts';

/** What the platform does itself, or on the word of a partner, asks nobody. */
const isPerson = ({ userId, link, source }: Actor): boolean =>
  (userId !== null || link !== undefined) && !['system', 'parser', 'worker'].includes(source);

const policiesOf = (
  { trx }: UseCaseContext,
  company: string,
  command: string,
): Promise<PolicyRow[]> =>
  trx('approval_policies')
    .where({ company, command, is_active: true })
    .orderBy([{ column: 'position' }, { column: 'created_at' }])
    .select<PolicyRow[]>('*');

export const isAsked: ApprovalEngine['isAsked'] = async (ctx, company, command) =>
  isPerson(ctx.actor) &&
  !ctx.actor.approval &&
  (await policiesOf(ctx, company, command)).length > 0;

const dataOf = (before: ApprovableRecord, after: ApprovableRecord | null): ConditionData => ({
  record: before.values,
  change: Object.fromEntries(
    Object.entries(after?.values ?? {}).filter(
      ([field, value]) => (before.values[field] ?? null) !== (value ?? null),
    ),
  ),
});

/**
 * Runs the command and looks at what it did: where a policy of the company wants to see that first, the
 * command is held, which undoes it.
 */
export const gate: ApprovalEngine['gate'] = async (ctx, approvable, input, run) => {
  if (ctx.actor.approval || !isPerson(ctx.actor)) return await run(ctx);
  const { command, fields } = approvable;
  const id = approvable.recordOf(input);
  const before = await approvable.load(ctx.trx, id, { lock: false, input });
  const policies = before ? await policiesOf(ctx, before.company, command) : [];
  if (!before || policies.length === 0) return await run(ctx);
  const result = await run(ctx);
  const after = await approvable.load(ctx.trx, id, { lock: false, input });
  const data = dataOf(before, after);
  const policy = policies.find(({ condition }) => isAskedFor(condition, data));
  if (!policy) return result;
  // Whoever acts by a link has no account to ask with, and none to be told of the answer.
  if (ctx.actor.userId === null)
    throw refusal(
      'APPROVAL_NEEDS_ACCOUNT',
      403,
      {},
      { collection: approvable.collection, item: id },
    );
  const texts = await choicesOf(ctx.trx, approvable.collection, fields);
  throw held({
    ...{ command, company: before.company, policy: policy.id, input, before },
    changes: changesBetween(
      fields,
      withChoiceTexts(before, texts),
      after && withChoiceTexts(after, texts),
    ),
  });
};
