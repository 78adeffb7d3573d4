import {
  checkDefinition,
  checkDraft,
  type FormDefinition,
  type FormProblem,
  saidOf,
} from '../../../../domain/forms/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { Said } from '../../../../domain/words/index.ts';
import { versionsOf, type VersionRow } from '../repository.ts';
import { ownForm } from './own-form.ts';

export type Draft = {
  form: string;
  definition: unknown;
  /** The version of the draft's row that was looked at; absent when there was none. */
  version: number | null;
};

const told = (problems: readonly FormProblem[]): (Said & { field: string })[] =>
  problems.map((problem) => ({ ...saidOf(problem), field: problem.path }));

/** Refuses what no version may hold; what is only unfinished is told. */
export const refuseBroken = (problems: readonly FormProblem[]): void => {
  if (problems.length === 0) return;
  throw refusal(
    'FORM_DEFINITION_WRONG',
    422,
    { problems: { said: problems.slice(0, 5).map(saidOf) } },
    { field: problems[0]?.path ?? 'definition', problems: told(problems) },
  );
};

export const refuseStale = (draft: VersionRow | undefined, seen: number | null): void => {
  if (seen !== null && draft && draft.version !== seen)
    throw refusal('FORM_DRAFT_CHANGED', 409, {}, { yours: seen, current: draft.version });
};

/**
 * Writes the draft of a form, beside the version that is filled in meanwhile. What its designer has
 * yet to do comes back as problems; a rule that cannot run, or costs too much, is refused.
 *
 * Errors: FORBIDDEN, FORM_DEFINITION_WRONG (422), FORM_DRAFT_CHANGED (409).
 */
export const saveDraft = async (
  ctx: UseCaseContext,
  { form: id, definition, version }: Draft,
): Promise<{ id: string; number: number; version: number; problems: ReturnType<typeof told> }> => {
  const form = await ownForm(ctx, id);
  refuseBroken(checkDraft(definition));
  const problems = told(checkDefinition(definition as FormDefinition));
  const versions = await versionsOf(ctx.trx, form);
  const draft = versions.find(({ status }) => status === 'draft');
  refuseStale(draft, version);
  const text = JSON.stringify(definition);
  if (!draft) {
    const number = (versions[0]?.number ?? 0) + 1;
    const [made] = await bulkInsert(ctx, {
      collection: 'form_versions',
      rows: [{ company: form.company, form: id, number, status: 'draft', definition: text }],
    });
    return { id: made as string, number, version: 1, problems };
  }
  const [row] = await ctx
    .trx('form_versions')
    .where({ id: draft.id })
    .update({ definition: text, updated_at: ctx.now, updated_by: ctx.actor.userId } as never)
    .returning<{ version: number }[]>('version');
  await noteChange(ctx, { collection: 'form_versions', action: 'update', ids: [draft.id] });
  return { id: draft.id, number: draft.number, version: row?.version ?? 0, problems };
};
