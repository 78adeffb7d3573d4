import { editDraft as edit, unmaskSecrets } from '../../../../domain/intake/index.ts';
import { requireCapability } from '../../platform/actor.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, domainError, notVisible } from '../../platform/errors.ts';
import { loadCodeBook } from '../code-book.ts';
import { draftColumns, placeDraft } from '../draft-row.ts';
import { draftApproved, draftRejected } from '../errors.ts';
import { findBuildings } from '../find-buildings.ts';
import { findOrdersByKey } from '../find-orders.ts';
import { loadProfile } from '../profiles.ts';
import { lockDrafts, secretsOf, toColumns, type DraftRow } from '../repository.ts';

export type EditDraftInput = {
  id: string;
  /** By field or path; a text is read as the form's cell would be. */
  values: Record<string, unknown>;
  /** A building of the company, or null for none; absent keeps what was found. */
  building?: string | null | undefined;
  version?: number | null | undefined;
};

const lockOpenDraft = async (ctx: UseCaseContext, input: EditDraftInput): Promise<DraftRow> => {
  const [draft] = await lockDrafts(ctx.trx, [input.id]);
  if (!draft) throw notVisible('parse_drafts', input.id);
  requireCapability(ctx.actor, draft.company, 'intake-review');
  if (draft.status === 'approved') throw draftApproved(draft.id, draft.work_order);
  if (draft.status === 'rejected') throw draftRejected(draft.id);
  if (input.version !== undefined && input.version !== null && input.version !== draft.version)
    throw conflict('INTAKE_CONFLICT', { version: input.version }, { version: draft.version });
  return draft;
};

const checkBuilding = async (ctx: UseCaseContext, company: string, id: string): Promise<void> => {
  const row = await ctx.trx('buildings').where({ company, id }).first('id');
  if (row) return;
  throw domainError('INTAKE_UNKNOWN_BUILDING', 400, 'There is no such building.', {
    field: 'building',
    value: id,
  });
};

/** Changes values of a draft and judges it anew: errors, confidence, match and building. */
export const editDraft = async (ctx: UseCaseContext, input: EditDraftInput): Promise<DraftRow> => {
  const draft = await lockOpenDraft(ctx, input);
  const profile = draft.profile ? await loadProfile(ctx.trx, draft.profile) : null;
  if (!profile)
    throw domainError('INTAKE_PROFILE_GONE', 409, 'The profile of this draft is gone.', {
      draft: draft.id,
    });
  if (input.building) await checkBuilding(ctx, draft.company, input.building);
  const secrets = secretsOf(draft);
  const values = unmaskSecrets(draft.values, secrets);
  const certainty = draft.confidence_notes.find(({ part }) => part === 'layout')?.value ?? 1;
  const named = [...new Set([...Object.keys(secrets), ...secretPaths(profile)])];
  const judged = edit({ ...draft, values, secrets: named }, input.values, profile, certainty);
  const placed = placeDraft(judged, await loadCodeBook(ctx.trx, draft.company));
  const orders = await findOrdersByKey(ctx.trx, draft.company, [placed.naturalKey]);
  const find = await findBuildings(ctx.trx, draft.company, [placed.place]);
  const chosen = input.building === undefined ? draft.building : input.building;
  const found = find(placed.place);
  const columns = draftColumns(
    placed,
    (placed.naturalKey && orders.get(placed.naturalKey)) || null,
    { ...found, building: chosen ?? (input.building === null ? null : found.building) },
  );
  const [row] = (await ctx
    .trx('parse_drafts')
    .where({ id: draft.id })
    .update({ ...toColumns(columns), updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning('*')) as DraftRow[];
  await noteChange(ctx, {
    collection: 'parse_drafts',
    action: 'update',
    ids: [draft.id],
    revisions: false,
  });
  return row as DraftRow;
};

const secretPaths = (profile: Awaited<ReturnType<typeof loadProfile>>): string[] =>
  profile?.family === 'form'
    ? profile.definition.fields.flatMap((rule) =>
        rule.kind === 'value' && rule.secret ? [rule.field] : [],
      )
    : [];
