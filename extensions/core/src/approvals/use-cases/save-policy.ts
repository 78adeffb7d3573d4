import { conditionProblem } from '../../../../domain/approvals/index.ts';
import type { ApproverKind, StepNeeds } from '../../../../domain/approvals/index.ts';
import { newId } from '../../../../domain/kernel/ids.ts';
import type { Approvable } from '../../platform/approvable.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, refusal } from '../../platform/errors.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { registered } from '../../platform/registry.ts';
import { membersOf } from '../people.ts';
import type { PolicyRow } from '../rows.ts';

export type StepInput = {
  approverKind: ApproverKind;
  approverUser?: string | null | undefined;
  approverPersona?: string | null | undefined;
  approverField?: string | null | undefined;
  needs: StepNeeds;
  maySelf: boolean;
  remindAfterDays?: number | null | undefined;
  escalateAfterDays?: number | null | undefined;
  escalateUser?: string | null | undefined;
  escalatePersona?: string | null | undefined;
  expiresAfterDays?: number | null | undefined;
};

export type PolicyInput = {
  id?: string | undefined;
  company: string;
  name: string;
  command: string;
  condition: object | null;
  position: number;
  isActive: boolean;
  version?: number | null | undefined;
  steps: readonly StepInput[];
};

const assertCommand = ({ command, condition }: PolicyInput): Approvable => {
  const approvable = registered().approvable[command] as Approvable | undefined;
  if (!approvable) throw refusal('APPROVAL_COMMAND', 422, { command }, { field: 'command' });
  const problem = conditionProblem(
    condition,
    approvable.fields.map(({ field }) => field),
  );
  if (problem !== null)
    throw refusal('APPROVAL_CONDITION', 422, { why: problem }, { field: 'condition' });
  return approvable;
};

type Known = {
  users: ReadonlySet<string>;
  personas: ReadonlySet<string>;
  fields: ReadonlySet<string>;
};

const names = (step: StepInput, { users, personas, fields }: Known): boolean => {
  const isUser = (user: string | null | undefined) => Boolean(user && users.has(user));
  const isPersona = (code: string | null | undefined) => Boolean(code && personas.has(code));
  const escalates =
    step.escalateAfterDays == null ||
    isUser(step.escalateUser) ||
    (!step.escalateUser && isPersona(step.escalatePersona));
  if (!escalates) return false;
  switch (step.approverKind) {
    case 'person':
      return isUser(step.approverUser);
    case 'persona':
      return isPersona(step.approverPersona);
    case 'field':
      return Boolean(step.approverField && fields.has(step.approverField));
    default:
      return true;
  }
};

/** Whoever a step names is of the company: a foreign person would never be asked. */
const assertSteps = async (
  ctx: UseCaseContext,
  { company, steps }: PolicyInput,
  approvable: Approvable,
): Promise<void> => {
  const members = await membersOf(ctx.trx, company);
  const personas = await ctx
    .trx('personas')
    .where((query) => {
      void query.whereNull('owner').orWhere({ owner: company });
    })
    .select<{ code: string }[]>('code');
  const known: Known = {
    users: new Set(members.map(({ user }) => user)),
    personas: new Set(personas.map(({ code }) => code)),
    fields: new Set(approvable.approverFields ?? []),
  };
  const wrong = steps.findIndex((step) => !names(step, known));
  if (wrong >= 0)
    throw refusal('APPROVAL_APPROVER', 422, { step: wrong + 1 }, { field: `steps.${wrong}` });
};

const stepRow = (company: string, policy: string, step: StepInput, index: number) => {
  const { approverKind: kind } = step;
  const escalates = step.escalateAfterDays != null;
  return {
    ...{ company, policy, sequence: index + 1, approver_kind: kind, needs: step.needs },
    approver_user: kind === 'person' ? step.approverUser : null,
    approver_persona: kind === 'persona' ? step.approverPersona : null,
    approver_field: kind === 'field' ? step.approverField : null,
    ...{ may_self: step.maySelf, remind_after_days: step.remindAfterDays ?? null },
    escalate_after_days: step.escalateAfterDays ?? null,
    escalate_user: escalates ? (step.escalateUser ?? null) : null,
    escalate_persona: escalates && !step.escalateUser ? (step.escalatePersona ?? null) : null,
    expires_after_days: step.expiresAfterDays ?? null,
  };
};

const change = async (ctx: UseCaseContext, id: string, input: PolicyInput): Promise<void> => {
  const row = await ctx
    .trx('approval_policies')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first<PolicyRow>();
  assertOwn(ctx.actor, row, { collection: 'approval_policies', id, capability: 'company-setup' });
  if (input.version != null && input.version !== row.version)
    throw conflict('APPROVAL_CONFLICT', { version: input.version }, { version: row.version });
  await ctx
    .trx('approval_policies')
    .where({ id })
    .update({
      ...{ name: input.name, position: input.position, is_active: input.isActive },
      condition: input.condition === null ? null : JSON.stringify(input.condition),
      ...{ updated_at: ctx.now, updated_by: ctx.actor.userId },
    });
  await ctx.trx('approval_steps').where({ company: row.company, policy: id }).delete();
  await noteChange(ctx, { collection: 'approval_policies', action: 'update', ids: [id] });
};

/**
 * Makes or changes a policy with its steps. What is asked for already keeps its steps as they were.
 *
 * Errors: APPROVAL_COMMAND, APPROVAL_CONDITION, APPROVAL_APPROVER (422), APPROVAL_CONFLICT (409).
 */
export const savePolicy = async (
  ctx: UseCaseContext,
  input: PolicyInput,
): Promise<{ id: string }> => {
  const approvable = assertCommand(input);
  await assertSteps(ctx, input, approvable);
  const { company, name, command, condition, position } = input;
  const id = input.id ?? newId();
  if (input.id) await change(ctx, id, input);
  else
    await bulkInsert(ctx, {
      collection: 'approval_policies',
      rows: [{ ...{ id, company, name, command, condition, position, is_active: input.isActive } }],
    });
  await bulkInsert(ctx, {
    collection: 'approval_steps',
    revisions: false,
    rows: input.steps.map((step, index) => stepRow(company, id, step, index)),
  });
  return { id };
};
