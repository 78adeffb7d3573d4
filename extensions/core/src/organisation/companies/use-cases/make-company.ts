import type { CompanyKind } from '../../../../../domain/organisation/index.ts';
import { seedReference } from '../../../../../../seeds/reference/seed-reference.ts';
import { bulkInsert } from '../../../platform/audit.ts';
import { columnError, columnProblems } from '../../../platform/column-errors.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { clearPermissions } from '../../../platform/directus/permission-cache.ts';
import { refusal } from '../../../platform/errors.ts';
import { renewInvitation } from '../../invitations/use-cases/change-invitation.ts';
import { type Invited, invitePerson } from '../../invitations/use-cases/invite-person.ts';
import type { Rows } from '../../../platform/tables.ts';

export type NewCompany = {
  /** Chosen by the caller: sending it again makes nothing twice. */
  id: string;
  key: string;
  name: string;
  kind: CompanyKind;
  country?: string | null | undefined;
  time_zone: string;
  currency: string;
  locale: string;
  administrator: { email: string; name?: string | null | undefined };
};
export type MadeCompany = {
  id: string;
  key: string;
  /** The open invitation of the first administrator; null once it was used. */
  invitation: Invited | null;
  isRepeated: boolean;
};

const ADMINISTRATOR = 'admin';

type CompanyRow = Pick<Rows['companies'], 'id' | 'key' | 'kind'>;

/** Two requests with one id take turns: the second finds what the first made. */
const takeTurn = async ({ trx }: UseCaseContext, id: string): Promise<CompanyRow | undefined> => {
  await trx.raw(`select pg_advisory_xact_lock(hashtextextended('company:' || ?, 0))`, [id]);
  return trx('companies').where({ id }).first<CompanyRow | undefined>('id', 'key', 'kind');
};

/** The answer to a request that comes again: the same company, and a link that can be shown. */
const repeat = async (
  ctx: UseCaseContext,
  row: CompanyRow,
  { key, kind, administrator }: NewCompany,
): Promise<MadeCompany> => {
  if (row.key !== key || row.kind !== kind) {
    throw refusal('ORGANISATION_COMPANY_MADE', 409, {}, { field: 'id' });
  }
  const open = await ctx
    .trx('invitations')
    .where({ company: row.id, email: administrator.email, persona: ADMINISTRATOR })
    .whereNull('accepted_at')
    .whereNull('revoked_at')
    .first<{ id: string } | undefined>('id');
  const invitation = open ? await renewInvitation(ctx, open.id) : null;
  return { id: row.id, key, invitation, isRepeated: true };
};

const refuseBadValues = (row: Record<string, unknown>): void => {
  const [problem] = columnProblems('companies', row);
  if (problem) throw columnError('companies', problem);
};

const refuseTakenKey = async ({ trx }: UseCaseContext, key: string): Promise<void> => {
  if ((await trx('companies').where({ key }).first('id')) === undefined) return;
  throw refusal('ORGANISATION_COMPANY_KEY_TAKEN', 409, { key }, { field: 'key' });
};

/**
 * A company that can be worked in: its row, the reference data of its kind, the policies of its
 * personas, which the database writes out, and the invitation of its first administrator.
 */
export const makeCompany = async (ctx: UseCaseContext, input: NewCompany): Promise<MadeCompany> => {
  const { administrator, country, ...given } = input;
  const row = { ...given, ...(country ? { country } : {}) };
  const made = await takeTurn(ctx, input.id);
  if (made) return repeat(ctx, made, input);
  refuseBadValues(row);
  await refuseTakenKey(ctx, input.key);
  await bulkInsert(ctx, { collection: 'companies', rows: [row] });
  await seedReference(ctx.trx, { id: input.id, kind: input.kind });
  const invitation = await invitePerson(ctx, {
    company: input.id,
    email: administrator.email,
    name: administrator.name,
    persona: ADMINISTRATOR,
  });
  ctx.afterCommit(() => clearPermissions());
  return { id: input.id, key: input.key, invitation, isRepeated: false };
};
