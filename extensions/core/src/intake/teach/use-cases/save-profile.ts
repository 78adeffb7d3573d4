import { type ParserProfile, profileProblems } from '../../../../../domain/intake/index.ts';
import { requireCapability } from '../../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import { notVisible, refusal } from '../../../platform/errors.ts';
import { loadCodeBook } from '../../code-book.ts';
import { toColumns } from '../../repository.ts';
import { profileInvalid, profileLocked } from '../errors.ts';
import { lockVersions, type ProfileRow } from '../repository.ts';

export type SavedProfile = {
  company: string;
  /** A draft version that is written anew; a new version when absent. */
  id?: string | undefined;
  code: string;
  name: string;
  family: ParserProfile['family'];
  recognise: ParserProfile['recognise'];
  definition: ParserProfile['definition'];
  priority: number;
  autoApprove: boolean;
  /** Codes of the company. */
  partnerGroup: string | null;
  partner: string | null;
  site: string | null;
  effectiveFrom: string | null;
  effectiveTo: string | null;
};

const partnersOf = async (
  ctx: UseCaseContext,
  { company, partner, partnerGroup }: SavedProfile,
): Promise<{ partner: string | null; partner_group: string | null }> => {
  const codes = await loadCodeBook(ctx.trx, company);
  const found = codes.partner(partner);
  const group = found?.partner_group ?? codes.partnerGroup(partnerGroup);
  const unknown = (field: string, value: string) =>
    refusal('INTAKE_PARTNER_UNKNOWN', 422, { field, value }, { field });
  if (partner && !found) throw unknown('partner', partner);
  if (partnerGroup && !group) throw unknown('partnerGroup', partnerGroup);
  return { partner: found?.id ?? null, partner_group: group };
};

const draftOf = (versions: readonly ProfileRow[], id: string): ProfileRow => {
  const row = versions.find((version) => version.id === id);
  if (!row) throw notVisible('parser_profiles', id);
  if (row.status !== 'draft') throw profileLocked(row.code, row.version, row.status);
  return row;
};

/** Writes a draft: the next version of its code, or anew the draft that is named. */
export const saveProfile = async (
  ctx: UseCaseContext,
  input: SavedProfile,
): Promise<{ id: string; code: string; version: number; status: 'draft' }> => {
  requireCapability(ctx.actor, input.company, 'intake-profiles');
  const { company, code, name, family, recognise, definition, priority } = input;
  const versions = await lockVersions(ctx.trx, company, code);
  const draft = input.id ? draftOf(versions, input.id) : null;
  const version = draft?.version ?? Math.max(0, ...versions.map((one) => one.version)) + 1;
  const head = { code, name, version, priority, autoApprove: input.autoApprove };
  const profile = { ...head, partnerGroup: null, partner: null, family, recognise, definition };
  const problems = profileProblems(profile as ParserProfile);
  if (problems.length > 0) throw profileInvalid(problems);
  const columns = {
    name,
    family,
    recognise,
    definition,
    priority,
    auto_approve: input.autoApprove,
    site: input.site,
    effective_from: input.effectiveFrom,
    effective_to: input.effectiveTo,
    ...(await partnersOf(ctx, input)),
  };
  if (draft) {
    await ctx
      .trx('parser_profiles')
      .where({ id: draft.id })
      .update({ ...toColumns(columns), regression: null });
    await noteChange(ctx, { collection: 'parser_profiles', action: 'update', ids: [draft.id] });
    return { id: draft.id, code, version, status: 'draft' };
  }
  const [id] = await bulkInsert(ctx, {
    collection: 'parser_profiles',
    rows: [{ company, code, version, status: 'draft', ...columns }],
  });
  return { id: id as string, code, version, status: 'draft' };
};
