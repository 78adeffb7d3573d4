import type { Accountability } from '@directus/types';
import type { Knex } from 'knex';
import { type ParserProfile, profileProblems } from '../../../../domain/intake/index.ts';
import { actorThroughDirectus, companiesWithCapability } from '../../platform/actor.ts';
import { refusal } from '../../platform/errors.ts';
import type { RegisterHooks } from '../../platform/hooks.ts';
import type { SharedReader } from '../reader/file-reader.ts';
import { profileInvalid } from './errors.ts';
import { findProfile, profileOf, samplesOf, type ProfileRow } from './repository.ts';
import { storedReader } from '../store-file.ts';
import { activateProfile } from './use-cases/activate-profile.ts';

type Payload = Record<string, unknown>;

/** What a profile reads by; a change of anything else needs no look at them. */
const RULES = ['family', 'recognise', 'definition'];

const asJson = (value: unknown): unknown => {
  if (typeof value !== 'string') return value;
  try {
    return JSON.parse(value) as unknown;
  } catch {
    return value;
  }
};

const checkRules = (row: Payload): void => {
  const profile = {
    ...row,
    family: row.family ?? 'form',
    recognise: asJson(row.recognise),
    definition: asJson(row.definition),
  };
  const problems = profileProblems(profile as unknown as ParserProfile);
  if (problems.length > 0) throw profileInvalid(problems);
};

const refuseWithSamples = async (knex: Knex, { company, code }: Payload): Promise<void> => {
  if (typeof company !== 'string' || typeof code !== 'string') return;
  if ((await samplesOf(knex, company, code)).length === 0) return;
  throw refusal(
    'INTAKE_USE_ACTIVATE.samples',
    409,
    { code },
    { collection: 'parser_profiles', field: 'status' },
  );
};

/**
 * A profile that is written through the Studio, REST or GraphQL is looked at like one from the
 * teaching screen: its rules must hold together, and becoming active is the command in other
 * clothes. Directus asks for the permission afterwards, so that callers without any are let pass
 * to be refused there.
 */
export const registerProfileHooks =
  (reader: SharedReader): RegisterHooks =>
  ({ filter }) => {
    type Context = Parameters<Parameters<typeof filter>[1]>[2];
    const actorOf = ({ database, accountability }: Context) =>
      actorThroughDirectus(database as Knex, accountability as Accountability | null);

    filter('parser_profiles.items.create', async (payload, _meta, context) => {
      const actor = await actorOf(context);
      if (companiesWithCapability(actor, 'intake-profiles').length === 0) return payload;
      const row = payload as Payload;
      checkRules(row);
      if (row.status === 'active') await refuseWithSamples(context.database as Knex, row);
      return payload;
    });

    filter('parser_profiles.items.update', async (payload, meta, context) => {
      const patch = payload as Payload;
      const touchesRules = RULES.some((field) => field in patch);
      if (!touchesRules && patch.status !== 'active') return payload;
      const actor = await actorOf(context);
      const own = companiesWithCapability(actor, 'intake-profiles');
      const knex = context.database as Knex;
      const rows: (ProfileRow | null)[] = [];
      for (const id of meta.keys as string[]) rows.push(await findProfile(knex, id));
      const mine = rows.filter(
        (row): row is ProfileRow => row !== null && (own === 'all' || own.includes(row.company)),
      );
      for (const row of mine) if (touchesRules) checkRules({ ...profileOf(row), ...patch });
      const waking = mine.filter(({ status }) => status !== 'active');
      if (patch.status !== 'active' || waking.length === 0 || mine.length < rows.length)
        return payload;
      const others = Object.keys(patch).filter((field) => field !== 'status');
      if (others.length > 0)
        throw refusal(
          'INTAKE_USE_ACTIVATE',
          400,
          { fields: others.join(', ') },
          { collection: 'parser_profiles', field: 'status', others },
        );
      const readStored = storedReader(knex);
      for (const { id } of waking) await activateProfile({ knex, actor, reader, readStored }, id);
      return {};
    });
  };
