import pg from 'pg';
import { describeDifferences } from '../../schema/applier/difference-words.ts';
import { liveFingerprint } from '../../schema/applier/fingerprint.ts';
import { structureDifferences } from '../../schema/applier/structure-record.ts';

/** What the database is like beside what the last apply left there. */
export type StructureState = {
  /** Differences in words: what was dropped or altered by SQL. */
  differences: string[];
  /** Also descriptions of collections and fields, which people may change, count. */
  isAsLeft: boolean;
};

/** Some tenths of a second; nothing is written. */
export const checkStructure = async (databaseUrl: string): Promise<StructureState> => {
  const client = new pg.Client({ connectionString: databaseUrl });
  await client.connect();
  try {
    const { rows } = await client.query<{ hash: string | null; recorded: boolean }>(
      `select live_hash as hash,
         to_regclass('fieldwright.structure_record') is not null as recorded
        from fieldwright.applied_manifest order by id desc limit 1`,
    );
    if (rows[0]?.recorded !== true) return { differences: [], isAsLeft: false };
    const differences = describeDifferences(await structureDifferences(client));
    return { differences, isAsLeft: rows[0].hash === (await liveFingerprint(client)) };
  } catch (error) {
    // The applier's own tables may be what is missing; it makes them again.
    if ((error as { code?: string }).code !== '42P01') throw error;
    return { differences: [(error as Error).message], isAsLeft: false };
  } finally {
    await client.end();
  }
};
