import { withKnownBuilding } from '../../../domain/intake/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { completeDrafts } from './complete-drafts.ts';
import type { DraftRow } from './repository.ts';

/**
 * Takes the doubt whether it is a building at all from drafts whose building a person chose. One that
 * would change an order still waits for a look.
 */
export const withoutBuildingDoubt = async (
  ctx: UseCaseContext,
  ids: readonly string[],
): Promise<void> => {
  const rows = (await ctx
    .trx('parse_drafts')
    .whereIn('id', ids)
    .whereRaw(`warnings::text like '%ADDRESS_DOUBTED.building%'`)) as DraftRow[];
  for (const draft of await completeDrafts(ctx.trx, rows)) {
    const { errors, warnings, confidence_notes: notes } = draft;
    const judged = {
      errors,
      warnings,
      notes,
      confidence: Number(draft.confidence),
      status: draft.status,
    };
    const freed = withKnownBuilding(judged);
    const staysOpen = draft.match_kind === 'update' || draft.match_kind === 'duplicate';
    await ctx
      .trx('parse_drafts')
      .where({ id: draft.id })
      .update({
        warnings: JSON.stringify(freed.warnings),
        status: staysOpen ? draft.status : freed.status,
        confidence: String(freed.confidence),
        // Rows of a list share theirs.
        ...(draft.notes_no === null && { confidence_notes: JSON.stringify(freed.notes) }),
      });
  }
};
