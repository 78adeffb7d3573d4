import { newId } from '../../../../domain/kernel/ids.ts';
import {
  type DataModel,
  isPathOf,
  namesSecret,
  nested,
  ROOTS,
  type ParameterCheck,
  type ParameterGroup,
  type ParameterUse,
  type ValueKind,
  VALUE_FIELDS,
} from '../../../../domain/provisioning/index.ts';
import { hasCapability } from '../../platform/actor.ts';
import { bulkInsert, noteChange } from '../../platform/audit.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { conflict, forbidden, refusal } from '../../platform/errors.ts';
import { announce } from '../../platform/notices.ts';
import { assertOwn, inOwnCompanies } from '../../platform/own-row.ts';
import { sharedEngine } from '../../worker/pdf/template/shared-engine.ts';
import { KEEPS } from '../reads/profiles.ts';

export type ParameterInput = {
  group: ParameterGroup;
  use: ParameterUse;
  path: string;
  template: string;
  kind: ValueKind;
  check: ParameterCheck;
};
export type ProfileInput = {
  name: string;
  manufacturer: string;
  productClass: string | null;
  dataModel: DataModel;
  macPath: string | null;
  notes: string | null;
  isActive: boolean;
  parameters: readonly ParameterInput[];
};

/** Each line, as an administrator counts them: path, template, and that none is there twice. */
export const assertProfile = async (input: ProfileInput, share: string): Promise<void> => {
  const tree = ROOTS[input.dataModel];
  const refuse = (
    key: 'MODEM_PROFILE_PATH' | 'MODEM_PROFILE_DOUBLE',
    line: number,
    given: string,
  ) => refusal(key, 422, { line, given, tree }, { field: 'parameters', line });
  if (input.macPath && !isPathOf(input.dataModel, input.macPath))
    throw refusal(
      'MODEM_PROFILE_PATH',
      422,
      { line: 0, given: input.macPath, tree },
      { field: 'macPath' },
    );
  const seen = new Set<string>();
  for (const [at, { path, use, template }] of input.parameters.entries()) {
    const line = at + 1;
    if (!isPathOf(input.dataModel, path)) throw refuse('MODEM_PROFILE_PATH', line, path);
    if (seen.has(`${use} ${path}`)) throw refuse('MODEM_PROFILE_DOUBLE', line, path);
    seen.add(`${use} ${path}`);
    const problems = await sharedEngine.check({ share, template, sample: nested(VALUE_FIELDS) });
    const [first] = problems;
    if (!first) continue;
    if (first.unknown)
      throw refusal(
        'MODEM_PROFILE_FIELD',
        422,
        { line, given: first.unknown, known: Object.keys(VALUE_FIELDS).join(', ') },
        { field: 'parameters', line },
      );
    throw refusal(
      'MODEM_PROFILE_VALUE',
      422,
      { line, problems: problems.map(({ message }) => message).join(' ') },
      { field: 'parameters', line },
    );
  }
};

const writeParameters = async (
  ctx: UseCaseContext,
  { id, company }: { id: string; company: string },
  parameters: readonly ParameterInput[],
): Promise<void> => {
  const before = await ctx
    .trx('provisioning_parameters')
    .where({ company, profile: id })
    .delete()
    .returning<{ id: string }[]>('id');
  await announce(ctx.trx, {
    collection: 'provisioning_parameters',
    action: 'delete',
    ids: before.map((row) => row.id),
  });
  await bulkInsert(ctx, {
    collection: 'provisioning_parameters',
    rows: parameters.map((one, position) => ({
      company,
      profile: id,
      position,
      step: one.group,
      used_for: one.use,
      path: one.path,
      template: one.template,
      value_kind: one.kind,
      proof: one.check,
      is_secret: namesSecret(one.template),
    })),
  });
};

const columnsOf = ({
  name,
  manufacturer,
  productClass,
  dataModel,
  macPath,
  notes,
  isActive,
}: ProfileInput) => ({
  name,
  manufacturer,
  product_class: productClass || null,
  data_model: dataModel,
  mac_path: macPath || null,
  notes,
  is_active: isActive,
});

/**
 * Makes a profile, or writes one anew with all its lines. Modems that are set up keep what they have until
 * their settings are pushed again.
 *
 * Errors: FORBIDDEN, MODEM_PROFILE_* (422, 409), PLATFORM_CONFLICT (409) for a version that is not the last.
 */
export const saveProfile = async (
  ctx: UseCaseContext,
  {
    id,
    company,
    version,
    input,
  }: { id?: string; company?: string; version?: number; input: ProfileInput },
): Promise<{ id: string; version: number }> => {
  if (id === undefined) {
    if (company === undefined || !hasCapability(ctx.actor, company, KEEPS[0])) throw forbidden();
    await assertProfile(input, company);
    const made = newId();
    await bulkInsert(ctx, {
      collection: 'provisioning_profiles',
      rows: [{ id: made, company, ...columnsOf(input) }],
    });
    await writeParameters(ctx, { id: made, company }, input.parameters);
    return { id: made, version: 1 };
  }
  const row = await ctx
    .trx('provisioning_profiles')
    .where({ id })
    .modify(inOwnCompanies(ctx.actor))
    .forUpdate()
    .first();
  assertOwn(ctx.actor, row, { collection: 'provisioning_profiles', id, capability: KEEPS });
  if (version !== undefined && version !== row.version)
    throw conflict('MODEM_PROFILE_CHANGED', { version }, { version: row.version });
  await assertProfile(input, row.company);
  const [saved] = await ctx
    .trx('provisioning_profiles')
    .where({ id })
    .update({ ...columnsOf(input), updated_at: ctx.now, updated_by: ctx.actor.userId })
    .returning<{ version: number }[]>('version');
  await noteChange(ctx, { collection: 'provisioning_profiles', action: 'update', ids: [id] });
  await writeParameters(ctx, { id, company: row.company }, input.parameters);
  return { id, version: saved?.version ?? row.version + 1 };
};
