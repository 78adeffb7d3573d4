import type { Knex } from 'knex';
import { insertMissing } from '../lib/insert.ts';
import { seedOnce } from '../lib/ledger.ts';
import { seedId } from '../lib/seed-id.ts';
import { PARSER_PROFILES } from './parser-profiles/index.ts';

/** Raised with the versions of the layouts that we ship. */
const EDITION = 3;

type Held = {
  id: string;
  code: string;
  version: number;
  status: string;
  [column: string]: unknown;
};

const earlierIds = (company: string, code: string, version: number): string[] =>
  Array.from({ length: version - 1 }, (_, at) => seedId(company, 'parser-profile', code, at + 1));

/**
 * Gives companies that read by an earlier version of a layout of ours the newer one, which reads from
 * then on; what they chose beside the rules goes with it. A company with a version of its own, or
 * without the layout, keeps what it has. Where it has samples of the layout the new version is a
 * draft: activating it reads them.
 */
export const renewProfiles = (knex: Knex, company: string): Promise<boolean> =>
  seedOnce(knex, { name: `parser-profiles-${EDITION}`, company }, async (trx) => {
    const held = await trx<Held>('parser_profiles')
      .where({ company } as never)
      .select('*');
    const sampled = new Set<string>(
      await trx('parser_samples').where({ company }).distinct().pluck('profile_code'),
    );
    for (const profile of PARSER_PROFILES) {
      const { code, version } = profile;
      const own = held.filter((row) => row.code === code);
      const ids = earlierIds(company, code, version);
      const active = own.filter(({ status }) => status === 'active');
      const [before] = active;
      const isOurs = active.length === 1 && before && ids.includes(before.id);
      if (!isOurs || own.some((row) => row.version >= version)) continue;
      const isDraft = sampled.has(code);
      if (!isDraft)
        await trx('parser_profiles').where({ id: before.id }).update({ status: 'retired' });
      const {
        created_at: _,
        updated_at: __,
        created_by: ___,
        activated_by: ____,
        ...kept
      } = before;
      await insertMissing(trx, 'parser_profiles', [
        {
          ...kept,
          id: seedId(company, 'parser-profile', code, version),
          name: profile.name,
          version,
          status: isDraft ? 'draft' : 'active',
          recognise: profile.recognise,
          definition: profile.definition,
          layout: null,
        },
      ]);
    }
  });
