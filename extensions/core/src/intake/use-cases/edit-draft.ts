import {
  type BuildingMatch,
  editDraft as edit,
  editProblem,
  unmaskSecrets,
  wholeSecrets,
} from '../../../../domain/intake/index.ts';
import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, domainError, refusal } from '../../platform/errors.ts';
import { loadCodeBook } from '../code-book.ts';
import { draftColumns, placeDraft } from '../draft-row.ts';
import { findBuildings } from '../find-buildings.ts';
import { findOrdersByKey } from '../find-orders.ts';
import { completeOne } from '../complete-drafts.ts';
import { loadProfile } from '../profiles.ts';
import { secretsOf, toColumns, type DraftRow } from '../repository.ts';
import { checkBuilding, lockOpenDraft } from './bind-building.ts';

export type EditDraftInput = {
  id: string;
  /** By field or path; a text is read as the form's cell would be. */
  values: Record<string, unknown>;
  /** A building of the company, or null for none; absent keeps what was found. */
  building?: string | null | undefined;
  version?: number | null | undefined;
};

const lockVersion = async (ctx: UseCaseContext, input: EditDraftInput): Promise<DraftRow> => {
  const draft = await completeOne(ctx.trx, await lockOpenDraft(ctx, input.id));
  if (input.version !== undefined && input.version !== null && input.version !== draft.version)
    throw conflict('INTAKE_CONFLICT', { version: input.version }, { version: draft.version });
  return draft;
};

/** What a reviewer said holds, also "none"; else what is found now. */
const keptBuilding = (
  draft: DraftRow,
  chosen: string | null | undefined,
  found: BuildingMatch,
): BuildingMatch => {
  if (chosen !== undefined) return { ...found, building: chosen, how: 'person' };
  const kept = draft.building_match;
  if (kept?.how === 'person') return { ...found, building: kept.building, how: 'person' };
  return found;
};

/** Changes values of a draft and judges it anew: errors, confidence, match and building. */
export const editDraft = async (ctx: UseCaseContext, input: EditDraftInput): Promise<DraftRow> => {
  const draft = await lockVersion(ctx, input);
  const profile = draft.profile ? await loadProfile(ctx.trx, draft.profile) : null;
  if (!profile)
    throw refusal(
      'INTAKE_PROFILE_GONE',
      409,
      {},
      {
        draft: draft.id,
      },
    );
  if (input.building) await checkBuilding(ctx, draft.company, input.building);
  const secrets = secretsOf(draft);
  const values = unmaskSecrets(draft.values, secrets);
  const problem = editProblem(input.values, profile, values);
  if (problem)
    throw domainError('INTAKE_FIELD_UNKNOWN', 400, problem.message, { field: problem.field });
  const certainty = draft.confidence_notes.find(({ part }) => part === 'layout')?.value ?? 1;
  const named = [...new Set([...wholeSecrets(draft.values, secrets), ...secretPaths(profile)])];
  const judged = edit({ ...draft, values, secrets: named }, input.values, profile, certainty);
  const placed = placeDraft(judged, await loadCodeBook(ctx.trx, draft.company));
  const orders = await findOrdersByKey(ctx.trx, draft.company, [placed.naturalKey]);
  const find = await findBuildings(ctx.trx, draft.company, [placed.place]);
  const columns = draftColumns(
    placed,
    (placed.naturalKey && orders.get(placed.naturalKey)) || null,
    keptBuilding(draft, input.building, find(placed.place)),
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
