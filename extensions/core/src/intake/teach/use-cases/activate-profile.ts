import type { Actor } from '../../../platform/actor.ts';
import { noteChange } from '../../../platform/audit.ts';
import { inTransaction } from '../../../platform/context.ts';
import { notVisible, refusal } from '../../../platform/errors.ts';
import { assertOwn } from '../../../platform/own-row.ts';
import { profileProblems } from '../../../../../domain/intake/index.ts';
import type { Layout, RegressionResult } from '../../../../../domain/intake/teach/index.ts';
import { profileInvalid, samplesFail } from '../errors.ts';
import { storedSample } from '../read-sample.ts';
import { findProfile, lockVersions, profileOf, samplesOf, type ProfileRow } from '../repository.ts';
import { runSamples, type CheckTools } from './check-profile.ts';

const FOREVER = '9999-12-31';

const overlap = (a: ProfileRow, b: ProfileRow): boolean =>
  (a.effective_from ?? '') <= (b.effective_to ?? FOREVER) &&
  (b.effective_from ?? '') <= (a.effective_to ?? FOREVER);

/** What reads is the same text as when the samples were read. */
const sameRules = (a: ProfileRow, b: ProfileRow): boolean =>
  JSON.stringify([a.family, a.recognise, a.definition]) ===
  JSON.stringify([b.family, b.recognise, b.definition]);

/** Where the labels stand on the sample it was taught with, else on the newest. */
const findLayout = async (tools: CheckTools, row: ProfileRow): Promise<Layout | null> => {
  const samples = await samplesOf(tools.knex, row.company, row.code);
  const sample = samples.find(({ learned_with: id }) => id === row.id) ?? samples.at(-1);
  if (!sample) return null;
  const taught = await tools.reader.of(row.company).teach({
    bytes: await storedSample(tools.readStored, sample),
    fileName: sample.file_name,
    today: new Date(),
    ask: { profile: profileOf(row), profiles: [], elsewhere: [] },
  });
  return taught.ok ? taught.layout : null;
};

export type Activated = {
  id: string;
  code: string;
  version: number;
  status: 'active';
  retired: string[];
  regression: RegressionResult;
};

/**
 * Lets a version read, when it reads every sample of its code as it should: it becomes active and
 * the earlier one is retired in one transaction. The samples are read before, outside of it.
 */
export const activateProfile = async (
  tools: CheckTools & { actor: Actor },
  id: string,
): Promise<Activated> => {
  const row = await findProfile(tools.knex, id);
  assertOwn(tools.actor, row, { collection: 'parser_profiles', id, capability: 'intake-profiles' });
  const problems = profileProblems(profileOf(row));
  if (problems.length > 0) throw profileInvalid(problems);
  const regression = await runSamples(tools, row);
  if (regression.failed > 0) throw samplesFail(regression);
  const layout = await findLayout(tools, row);

  return inTransaction(tools.knex, tools.actor, async (ctx) => {
    const versions = await lockVersions(ctx.trx, row.company, row.code);
    const current = versions.find((version) => version.id === id);
    if (!current) throw notVisible('parser_profiles', id);
    if (!sameRules(current, row))
      throw refusal('INTAKE_PROFILE_CHANGED', 409, {}, { collection: 'parser_profiles', item: id });
    const earlier = versions
      .filter((version) => version.id !== id && version.status === 'active')
      .filter((version) => version.site === current.site && overlap(version, current))
      .map((version) => version.id);
    await ctx.trx('parser_profiles').whereIn('id', earlier).update({ status: 'retired' });
    await ctx
      .trx('parser_profiles')
      .where({ id })
      .update({
        status: 'active',
        layout: JSON.stringify(layout),
        regression: JSON.stringify(regression),
        activated_at: ctx.now,
        activated_by: ctx.actor.userId,
      });
    const ids = [...earlier, id];
    await noteChange(ctx, { collection: 'parser_profiles', action: 'update', ids });
    const { code, version } = current;
    return { id, code, version, status: 'active', retired: earlier, regression };
  });
};
