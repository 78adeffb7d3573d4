import type { UseCaseContext } from '../../platform/context.ts';
import type { StoreBuilding } from '../store-building.ts';
import { bindBuilding, lockOpenDraft } from './bind-building.ts';

export type NewBuilding = Record<string, unknown> & { name: string };

export type SetBuildingInput = {
  id: string;
  /** A building that is there, or what to make one of. */
  building: string | NewBuilding;
  /** Also binds all waiting drafts that name the same building. */
  alike: boolean;
};

/** Says which building a draft is about; one that nobody knows yet is added first. */
export const setBuilding = async (
  ctx: UseCaseContext,
  { id, building, alike }: SetBuildingInput,
  store: StoreBuilding,
): Promise<{ building: string; bound: number }> => {
  const draft = await lockOpenDraft(ctx, id);
  const chosen =
    typeof building === 'string'
      ? building
      : await store(ctx, { ...building, company: draft.company });
  return bindBuilding(ctx, draft, { building: chosen, alike });
};
