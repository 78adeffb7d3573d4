import { type Grant, isSameFilter, type Persona } from '../../../../domain/organisation/index.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { KeptGrant } from './repository.ts';

const keyOf = ({ collection, action }: Grant): string => `${collection}.${action}`;

const isSame = (a: Grant, b: Grant): boolean =>
  isSameFilter(a.permissions, b.permissions) &&
  isSameFilter(a.validation, b.validation) &&
  [...a.fields].sort().join() === [...b.fields].sort().join();

const columnsOf = ({ permissions, validation, presets, fields }: Grant) => ({
  permissions: JSON.stringify(permissions),
  validation: validation && JSON.stringify(validation),
  presets: presets && JSON.stringify(presets),
  fields: fields.join(','),
});

/** Brings the templates of a persona to what is wanted and touches none that stays as it is. */
export const writeGrants = async (
  ctx: UseCaseContext,
  {
    persona,
    kept,
    wanted,
  }: { persona: Persona; kept: readonly KeptGrant[]; wanted: readonly Grant[] },
): Promise<void> => {
  const before = new Map(kept.map((grant) => [keyOf(grant), grant]));
  const after = new Map(wanted.map((grant) => [keyOf(grant), grant]));
  const gone = kept.filter((grant) => !after.has(keyOf(grant)));
  if (gone.length > 0) {
    const ids = gone.map(({ id }) => id);
    await ctx.trx('persona_templates').whereIn('id', ids).delete();
    await noteRemoval(ctx, ids);
  }
  for (const [key, grant] of after) {
    const was = before.get(key);
    if (!was || isSame(was, grant)) continue;
    await ctx
      .trx('persona_templates')
      .where({ id: was.id })
      .update({ ...columnsOf(grant), updated_at: ctx.now, updated_by: ctx.actor.userId });
    await noteChange(ctx, { collection: 'persona_templates', action: 'update', ids: [was.id] });
  }
  await bulkInsert(ctx, {
    collection: 'persona_templates',
    rows: [...after]
      .filter(([key]) => !before.has(key))
      .map(([, grant]) => ({
        persona,
        collection: grant.collection,
        action: grant.action,
        ...columnsOf(grant),
      })),
  });
};

const noteRemoval = async (ctx: UseCaseContext, ids: readonly string[]): Promise<void> => {
  await ctx.trx('directus_activity').insert(
    ids.map((item) => ({
      action: 'delete',
      user: ctx.actor.userId,
      collection: 'persona_templates',
      item,
      ip: ctx.actor.ip ?? null,
      origin: `fieldwright:${ctx.actor.source}`,
      timestamp: ctx.now,
    })),
  );
};
