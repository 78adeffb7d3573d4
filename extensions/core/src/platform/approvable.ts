import type { Knex } from 'knex';
import type { z } from 'zod';
import type { NotificationKind } from '../../../domain/notifications/index.ts';
import type { Capability } from '../../../domain/organisation/capabilities.ts';
import type { Actor } from './actor.ts';
import type { UseCaseContext } from './context.ts';
import { inSavepoint } from './each-alone.ts';
import { type DomainError, isDomainError, refusal } from './errors.ts';

/** How a value of a field is read and shown. `money` has its currency in `values.currency`. */
export type ValueKind = 'text' | 'choice' | 'number' | 'money' | 'date' | 'instant' | 'boolean';

export type WatchedField = {
  field: string;
  kind: ValueKind;
  /** A change of it meanwhile makes an open request void. Others are shown, and conditions see them. */
  watched?: boolean;
};

/** What a field may hold, for whoever writes a condition: codes with what people call them. */
export type FieldChoices = Readonly<Record<string, readonly { value: string; label: string }[]>>;

/** A record as an approval sees it: plain values, texts of what it points at, people around it. */
export type ApprovableRecord = {
  id: string;
  company: string;
  /** What people call it: a number. */
  label: string;
  version: number | null;
  values: Readonly<Record<string, string | number | boolean | null>>;
  /** What is read instead of an id, by field. */
  shown?: Readonly<Record<string, string | null>>;
  /** Owner and beneficiary: they do not decide, unless a step lets them. */
  involved?: readonly (string | null)[];
  /** Users whom a step may name by a field of the record; several, some with the persona that makes them so. */
  people?: Readonly<Record<string, string | null | readonly NamedPerson[]>>;
};

export type NamedPerson = { user: string; persona?: string };

/** What stands in the way of a command, for who decides: a visit with its time. */
export type InTheWay = {
  collection: string;
  id: string;
  label: string;
  startsAt: Date;
  endsAt: Date;
  note: string | null;
  /** It stays as it is whatever is decided. */
  isFixed: boolean;
};

/** A command that a company may let wait for approval. */
export type Approvable<Input = never> = {
  /** `<domain>.<what>`; the Studio has its words by it. */
  command: string;
  collection: string;
  /** The input as it is kept, and read again when the command runs. */
  input: z.ZodType<Input>;
  recordOf: (input: Input) => string;
  /** Where the record is, when that depends on the input. */
  collectionOf?: (input: Input) => string;
  fields: readonly WatchedField[];
  /** What fields of a company's records may hold. */
  choices?: (knex: Knex, company: string) => Promise<FieldChoices>;
  /** Names in `people` of the record. */
  approverFields?: readonly string[];
  /** Locks the record where `lock` is given. The change may have made another record the one to look at. */
  load: (
    trx: Knex,
    id: string,
    options: { lock: boolean; input: Input },
  ) => Promise<ApprovableRecord | null>;
  /** The same use case, as whoever asked. */
  run: (ctx: UseCaseContext, input: Input) => Promise<unknown>;
  /** What follows when it is refused or taken back, in the same transaction; with the reason. */
  dropped?: (
    ctx: UseCaseContext,
    input: Input,
    how: Dropped,
    why: string | null,
  ) => Promise<unknown>;
  /** Members of the input, true or false, that who approves chooses. */
  options?: readonly string[];
  /** What who decides has to see besides the change. */
  inTheWay?: (knex: Knex, id: string) => Promise<InTheWay[]>;
  /** Why it is asked for, where that is kept with the record and read by who decides alone. */
  reason?: (knex: Knex, id: string) => Promise<string | null>;
  /** Another text than that of approvals for those who decide, with what it names besides. */
  notice?: (knex: Knex, id: string) => Promise<{ kind: NotificationKind; data: object } | null>;
  /** Whom the record is about is told by its own domain what became of it. */
  tellsInvolved?: boolean;
  /** Who of the office may see that something waits on the record. */
  seenWith: Capability;
};

export type Dropped = 'rejected' | 'withdrawn' | 'ended';

/** An approvable whose types have done their work and which can stand in a list with others. */
export const defineApprovable = <Input>(approvable: Approvable<Input>): Approvable =>
  approvable as unknown as Approvable;

/** What the gate has to know: `run` may import the use case that stands behind the gate. */
export type Gated<Input = never> = Omit<Approvable<Input>, 'run' | 'dropped'>;

/** A change as people read it. */
export type ShownChange = {
  field: string;
  kind: ValueKind;
  before: string | number | boolean | null;
  after: string | number | boolean | null;
  currency?: string;
};

/** What was to be done and waits instead. */
export type HeldCommand = {
  command: string;
  company: string;
  policy: string;
  input: unknown;
  before: ApprovableRecord;
  changes: readonly ShownChange[];
};

const HELD = Symbol('a command that waits for approval');
type Held = DomainError & { [HELD]?: HeldCommand };

/** Thrown, so that whatever was done is undone; the edge makes a request of it. */
export const held = (command: HeldCommand): DomainError =>
  Object.defineProperty(
    refusal(
      'APPROVAL_NEEDED',
      409,
      { record: command.before.label },
      { command: command.command, item: command.before.id },
    ),
    HELD,
    { value: command },
  );

export const heldIn = (error: unknown): HeldCommand | undefined => (error as Held | null)?.[HELD];

/** What a caller is told of a request that was made for him. */
export type AskedApproval = {
  approval: {
    id: string;
    command: string;
    record: string;
    label: string;
    status: 'pending';
    waitsFor: string[];
  };
};

/** What the domain of approvals lends to the others. */
export type ApprovalEngine = {
  /** Runs the command; throws `held` where a policy wants somebody's approval of what it did. */
  gate: <I, R>(
    ctx: UseCaseContext,
    approvable: Gated<I>,
    input: I,
    run: (ctx: UseCaseContext) => Promise<R>,
  ) => Promise<R>;
  /** Whether any policy of the company is about the command. */
  isAsked: (ctx: UseCaseContext, company: string, command: string) => Promise<boolean>;
  /** Makes a request of a command that was held. */
  ask: (knex: Knex, actor: Actor, command: HeldCommand) => Promise<AskedApproval>;
  /** The same as part of a transaction. */
  askWithin: (ctx: UseCaseContext, command: HeldCommand) => Promise<AskedApproval>;
  /** Takes back what waits on a record, since what it was about is taken back. */
  takeBack: (ctx: UseCaseContext, of: { command: string; record: string }) => Promise<void>;
};

let engine: ApprovalEngine | null = null;

/** Called by the registry. */
export const setApprovalEngine = (given: ApprovalEngine | null): void => {
  engine = given;
};

/**
 * Runs a command that may have to wait for approval. What it changes is looked at when it is done: a
 * command that its own rules refuse says so at once, and a policy sees what really would be.
 *
 * Throws APPROVAL_NEEDED (409), of which routes make a request and 202.
 */
export const underApproval = async <I, R>(
  ctx: UseCaseContext,
  approvable: Gated<I>,
  input: I,
  run: (ctx: UseCaseContext) => Promise<R>,
): Promise<R> => (engine ? engine.gate(ctx, approvable, input, run) : run(ctx));

export const isUnderApproval = async (
  ctx: UseCaseContext,
  company: string,
  command: string,
): Promise<boolean> => (engine ? engine.isAsked(ctx, company, command) : false);

/**
 * Does a command, or makes the request where it has to wait, beside what the caller wrote already: a
 * record that is there in order to be approved.
 */
export const doneOrAsked = async <I, R>(
  ctx: UseCaseContext,
  approvable: Gated<I>,
  input: I,
  run: (ctx: UseCaseContext) => Promise<R>,
): Promise<{ done: R } | AskedApproval> => {
  const tried = await inSavepoint(ctx, (inner) => underApproval(inner, approvable, input, run));
  if ('value' in tried) return { done: tried.value };
  const command = heldIn(tried.refusal);
  if (!command || !engine) throw tried.refusal;
  return await engine.askWithin(ctx, command);
};

export const takeBackApproval = async (
  ctx: UseCaseContext,
  of: { command: string; record: string },
): Promise<void> => {
  await engine?.takeBack(ctx, of);
};

export const askApproval = async (
  knex: Knex,
  actor: Actor,
  command: HeldCommand,
): Promise<AskedApproval> => {
  if (!engine) throw new Error('No domain makes requests of commands that wait.');
  return engine.ask(knex, actor, command);
};

/** What is said in place of a command that was held: a request was made. Any other error stays. */
export const askedInstead = async (
  knex: Knex,
  actor: Actor,
  error: DomainError,
  status = 409,
): Promise<DomainError> => {
  const command = heldIn(error);
  if (!command) return error;
  const made = await askApproval(knex, actor, command).catch((refused: unknown) => {
    if (isDomainError(refused)) return refused;
    throw refused;
  });
  if (isDomainError(made)) return made;
  const { approval } = made;
  return refusal(
    'APPROVAL_ASKED',
    status,
    { record: approval.label, people: { list: approval.waitsFor, or: true } },
    { approval: approval.id, command: approval.command, item: approval.record },
  );
};
