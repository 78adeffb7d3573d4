import type { Knex } from 'knex';
import type { ParserProfile } from '../../../../../domain/intake/index.ts';
import {
  compareSample,
  type RegressionResult,
  type SampleResult,
} from '../../../../../domain/intake/teach/index.ts';
import { noteChange } from '../../../platform/audit.ts';
import type { UseCaseContext } from '../../../platform/context.ts';
import type { SharedReader } from '../../reader/file-reader.ts';
import { profileOf, samplesOf, type ProfileRow, type SampleRow } from '../repository.ts';
import { readSample, storedSample } from '../read-sample.ts';
import type { ReadStored } from '../../store-file.ts';

export type CheckTools = { knex: Knex; reader: SharedReader; readStored: ReadStored };

const checkSample = async (
  { reader, readStored }: CheckTools,
  profile: ParserProfile,
  sample: SampleRow,
): Promise<SampleResult> => {
  const head = { sample: sample.id, fileName: sample.file_name };
  const bytes = await storedSample(readStored, sample);
  const { parsed } = await readSample(
    reader.of(sample.company),
    { bytes, fileName: sample.file_name },
    profile,
  );
  if (!parsed.ok) return { ...head, failures: [], error: parsed.error.message };
  const isList = profile.family === 'table';
  return { ...head, failures: compareSample(sample.expected, parsed.drafts, isList) };
};

const isFailed = ({ failures, error }: SampleResult): boolean =>
  failures.length > 0 || error !== undefined;

/** Reads every sample of the profile's code with this version and compares. Writes nothing. */
export const runSamples = async (tools: CheckTools, row: ProfileRow): Promise<RegressionResult> => {
  const profile = profileOf(row);
  const samples: SampleResult[] = [];
  for (const sample of await samplesOf(tools.knex, row.company, row.code))
    samples.push(await checkSample(tools, profile, sample));
  const failed = samples.filter(isFailed).length;
  return {
    ranAt: new Date().toISOString(),
    passed: samples.length - failed,
    failed,
    samples,
  };
};

/** Keeps the result with the version. */
export const keepRegression = async (
  ctx: UseCaseContext,
  id: string,
  regression: RegressionResult,
): Promise<void> => {
  await ctx
    .trx('parser_profiles')
    .where({ id })
    .update({ regression: JSON.stringify(regression) });
  await noteChange(ctx, { collection: 'parser_profiles', action: 'update', ids: [id] });
};
