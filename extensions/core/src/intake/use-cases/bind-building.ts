import { noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import { assertOwn } from '../../platform/own-row.ts';
import { requireUnclaimed } from '../claims.ts';
import { draftApproved, draftRejected } from '../errors.ts';
import { withoutBuildingDoubt } from '../without-building-doubt.ts';
import { lockDrafts, OPEN_SQL, type DraftRow } from '../repository.ts';

export const lockOpenDraft = async (ctx: UseCaseContext, id: string): Promise<DraftRow> => {
  const [draft] = await lockDrafts(ctx, [id]);
  assertOwn(ctx.actor, draft, { collection: 'parse_drafts', id, capability: 'intake-review' });
  if (draft.status === 'approved') throw draftApproved(draft.id, draft.work_order);
  if (draft.status === 'rejected') throw draftRejected(draft.id);
  await requireUnclaimed(ctx, draft);
  return draft;
};

export const checkBuilding = async (
  ctx: UseCaseContext,
  company: string,
  id: string,
): Promise<void> => {
  const row = await ctx.trx('buildings').where({ company, id }).first('id');
  if (row) return;
  throw refusal(
    'INTAKE_UNKNOWN_BUILDING',
    400,
    {},
    {
      field: 'building',
      value: id,
    },
  );
};

/**
 * Waiting drafts that name the same building and are bound to none, as SQL over `parse_drafts d`.
 * The postcode must not say otherwise; drafts a colleague is at are his.
 */
export const SAME_BUILDING = `d.company = :company and d.status in ${OPEN_SQL} and d.building is null
  and d.id <> :draft and fieldwright.normalise_name(d.building_name) = fieldwright.normalise_name(:name)
  and (d.values->'address'->>'postcode' is null or cast(:postcode as text) is null
       or d.values->'address'->>'postcode' = :postcode)
  and (d.claimed_by is null or d.claimed_by = :actor)`;

export const sameBuildingOf = (
  draft: Pick<DraftRow, 'id' | 'company' | 'building_name' | 'values'>,
  actor: string | null,
) => ({
  company: draft.company,
  draft: draft.id,
  name: draft.building_name,
  postcode: (draft.values.address as { postcode?: string | null } | null)?.postcode ?? null,
  actor,
});

/**
 * Binds a draft to a building of the company and, when the reviewer says so, all waiting drafts
 * that name the same one. Returns how many were bound.
 */
export const bindBuilding = async (
  ctx: UseCaseContext,
  draft: DraftRow,
  { building, alike }: { building: string; alike: boolean },
): Promise<{ building: string; bound: number }> => {
  await checkBuilding(ctx, draft.company, building);
  const others = alike && draft.building_name !== null;
  const { rows } = await ctx.trx.raw<{ rows: { id: string }[] }>(
    `update parse_drafts d
     set building = :building, updated_at = :now, updated_by = :actor,
         building_match = cast(
           coalesce(cast(d.building_match as jsonb), cast('{"candidates": []}' as jsonb))
             || jsonb_build_object('building', cast(:building as text), 'how', 'person') as json)
     where d.id = :draft ${others ? `or (${SAME_BUILDING})` : ''}
     returning d.id`,
    { ...sameBuildingOf(draft, ctx.actor.userId), building, now: ctx.now },
  );
  const ids = rows.map(({ id }) => id);
  await withoutBuildingDoubt(ctx, ids);
  await noteChange(ctx, {
    collection: 'parse_drafts',
    action: 'update',
    ids,
    revisions: false,
  });
  return { building, bound: rows.length };
};
