import {
  expiryOf,
  type Present,
  seatsOf,
  type StepSnapshot,
  watchedOf,
} from '../../../domain/approvals/index.ts';
import { newId } from '../../../domain/kernel/ids.ts';
import {
  type Approvable,
  type ApprovableRecord,
  type ApprovalEngine,
  type AskedApproval,
  type HeldCommand,
  type NamedPerson,
} from '../platform/approvable.ts';
import { bulkInsert } from '../platform/audit.ts';
import { inTransaction, type UseCaseContext } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { addToOutbox } from '../platform/outbox.ts';
import { registered } from '../platform/registry.ts';
import { digestOf } from './digest.ts';
import { holdersOf, managerOf, namesOf, presentIn } from './people.ts';
import type { RequestRow, StepRow } from './rows.ts';
import { tellApprovers } from './topics.ts';

/** Plain JSON, as it will come back from the database. */
const asKept = (input: unknown): Record<string, unknown> => {
  const kept = JSON.parse(JSON.stringify(input)) as Record<string, unknown>;
  // The record may change in what nobody watches.
  delete kept['version'];
  return kept;
};

/** Whom a field of the record names. */
export const namedIn = (
  { people }: Pick<ApprovableRecord, 'people'>,
  field: string | null,
): readonly NamedPerson[] => {
  const named = people?.[field ?? ''] ?? [];
  return typeof named === 'string' ? [{ user: named }] : named;
};

const approversOf = async (
  ctx: UseCaseContext,
  step: StepRow,
  { before, company }: HeldCommand,
): Promise<StepSnapshot['approvers']> => {
  switch (step.approver_kind) {
    case 'person':
      return step.approver_user ? [{ user: step.approver_user }] : [];
    case 'persona':
      return await holdersOf(ctx.trx, company, step.approver_persona ?? '');
    case 'manager': {
      const manager = await managerOf(ctx.trx, company, ctx.actor.userId ?? '');
      return manager ? [{ user: manager }] : [];
    }
    default:
      return namedIn(before, step.approver_field);
  }
};

const snapshotOf = async (
  ctx: UseCaseContext,
  row: StepRow,
  command: HeldCommand,
): Promise<StepSnapshot> => ({
  sequence: row.sequence,
  kind: row.approver_kind as StepSnapshot['kind'],
  of: row.approver_user ?? row.approver_persona ?? row.approver_field,
  needs: row.needs as StepSnapshot['needs'],
  maySelf: row.may_self,
  remindAfterDays: row.remind_after_days,
  escalateAfterDays: row.escalate_after_days,
  escalateUser: row.escalate_user,
  escalatePersona: row.escalate_persona,
  expiresAfterDays: row.expires_after_days,
  approvers: await approversOf(ctx, row, command),
});

/** Who neither decides nor stands in, unless the step lets them. */
export const barredOf = (
  requester: string | null,
  record: Pick<ApprovableRecord, 'involved'>,
): (string | null)[] => [requester, ...(record.involved ?? [])];

export const nobody = (step: number, policy: string): Error =>
  refusal('APPROVAL_NOBODY', 409, { step, policy }, { field: 'approver', step });

/** Whom a step would be escalated to. A step that names nobody who may decide is theirs at once. */
const higherUp = async (
  ctx: UseCaseContext,
  { escalateUser: user, escalatePersona: persona }: StepSnapshot,
  { company }: HeldCommand,
): Promise<StepSnapshot['approvers']> => {
  if (user) return [{ user }];
  return persona ? await holdersOf(ctx.trx, company, persona) : [];
};

const stepsOf = async (
  ctx: UseCaseContext,
  command: HeldCommand,
  present: Present,
): Promise<StepSnapshot[]> => {
  const policy = await ctx
    .trx('approval_policies')
    .where({ id: command.policy })
    .first<{ name: string } | undefined>('name');
  const rows = await ctx
    .trx('approval_steps')
    .where({ company: command.company, policy: command.policy })
    .orderBy('sequence')
    .select<StepRow[]>('*');
  const steps: StepSnapshot[] = [];
  for (const row of rows) {
    const step = await snapshotOf(ctx, row, command);
    const isEmpty = seatsOf(step, present).length === 0;
    steps.push(isEmpty ? { ...step, approvers: await higherUp(ctx, step, command) } : step);
  }
  const empty = steps.find((step) => seatsOf(step, present).length === 0);
  if (empty || steps.length === 0) throw nobody(empty?.sequence ?? 1, policy?.name ?? '');
  return steps;
};

const openFor = (
  ctx: UseCaseContext,
  { company, command, before }: HeldCommand,
): Promise<RequestRow | undefined> =>
  ctx
    .trx('approval_requests')
    .where({ company, command, record: before.id, status: 'pending' })
    .forUpdate()
    .first<RequestRow | undefined>();

const answerOf = async (
  ctx: UseCaseContext,
  row: Pick<RequestRow, 'id' | 'command' | 'record' | 'record_label' | 'seats'>,
): Promise<AskedApproval> => {
  const users = row.seats.map(({ user }) => user);
  const names = await namesOf(ctx.trx, users);
  return {
    approval: {
      ...{ id: row.id, command: row.command, record: row.record, label: row.record_label },
      status: 'pending',
      waitsFor: users.map((user) => names.get(user) ?? '–'),
    },
  };
};

/** The one who asked for the same again gets the request that he has; anybody else is told whose it is. */
const alreadyAsked = async (
  ctx: UseCaseContext,
  open: RequestRow,
  inputHash: string,
): Promise<AskedApproval> => {
  if (open.requested_by === ctx.actor.userId && open.input_hash === inputHash)
    return await answerOf(ctx, open);
  const names = await namesOf(ctx.trx, [open.requested_by]);
  throw refusal(
    'APPROVAL_PENDING',
    409,
    { record: open.record_label, name: names.get(open.requested_by ?? '') ?? '–' },
    { approval: open.id, item: open.record, command: open.command },
  );
};

const collectionOf = ({ command, input }: HeldCommand): string => {
  const approvable = registered().approvable[command] as Approvable<unknown> | undefined;
  return approvable?.collectionOf?.(input) ?? approvable?.collection ?? '';
};

/** Writes a request with its first step open, and tells those who decide. */
export const writeRequest = async (
  ctx: UseCaseContext,
  command: HeldCommand,
  { replaces = null }: { replaces?: string | null } = {},
): Promise<AskedApproval> => {
  const input = asKept(command.input);
  const inputHash = digestOf(input);
  const open = await openFor(ctx, command);
  if (open) return await alreadyAsked(ctx, open, inputHash);
  const { company, before } = command;
  const present = await presentIn(ctx.trx, {
    ...{ company, now: ctx.now, barred: barredOf(ctx.actor.userId, before) },
  });
  const steps = await stepsOf(ctx, command, present);
  const [first] = steps as [StepSnapshot];
  const fields = registered().approvable[command.command]?.fields ?? [];
  const watched = watchedOf(fields, before.values);
  const row = {
    id: newId(),
    ...{ company, policy: command.policy, command: command.command, replaces },
    collection: collectionOf(command),
    ...{ record: before.id, record_label: before.label, record_version: before.version },
    ...{ status: 'pending' as const, requested_by: ctx.actor.userId, input, input_hash: inputHash },
    reason: typeof input['reason'] === 'string' ? input['reason'] : null,
    ...{ before: Object.fromEntries(watched), changes: [...command.changes] },
    watched_hash: digestOf(watched),
    ...{ steps, current_step: first.sequence, seats: seatsOf(first, present) },
    ...{ step_opened_at: ctx.now, expires_at: expiryOf(first, ctx.now) },
  };
  await bulkInsert(ctx, { collection: 'approval_requests', revisions: false, rows: [row] });
  await addToOutbox(ctx, {
    company,
    topic: tellApprovers,
    payload: { request: row.id, step: first.sequence, why: 'asked' },
  });
  return await answerOf(ctx, row);
};

export const askWithin: ApprovalEngine['askWithin'] = (ctx, command) => writeRequest(ctx, command);

export const ask: ApprovalEngine['ask'] = (knex, actor, command) =>
  inTransaction(knex, actor, (ctx) => askWithin(ctx, command));
