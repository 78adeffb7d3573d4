/**
 * Applies releases to the database of `CONFIG_PATH`, one after another as it is told to: most of what a
 * program of its own for each would do is to load Directus. It begins each with nothing remembered.
 */
import { applySchema } from '../../applier/apply.ts';
import type { ApplyResult } from '../../applier/apply.ts';
import { connectDatabase } from '../../applier/database.ts';
import { connectDirectus } from '../../applier/directus-adapter.ts';
import { messageOf } from '../../applier/errors.ts';
import type { Snapshot } from '../../compiler/snapshot.ts';
import { RELEASES } from './releases.ts';
import type { ReleaseName } from './releases.ts';

export type Asked = { release: ReleaseName; deleteRetired: boolean } | 'snapshot';
export type Told = { result: ApplyResult } | { snapshot: Snapshot } | { failed: string };

const directus = connectDirectus();

const apply = async (asked: Exclude<Asked, 'snapshot'>): Promise<ApplyResult> => {
  const db = await connectDatabase();
  try {
    const source = await RELEASES[asked.release]();
    return await applySchema({ db, directus, source, deleteRetired: asked.deleteRetired });
  } finally {
    await db.end();
  }
};

const answer = async (asked: Asked): Promise<Told> => {
  try {
    await directus.clearSystemCache();
    return asked === 'snapshot'
      ? { snapshot: await directus.snapshot() }
      : { result: await apply(asked) };
  } catch (error) {
    return { failed: messageOf(error) };
  }
};

process.on('message', (asked: Asked) => {
  void answer(asked).then((told) => process.send?.(told));
});
process.on('disconnect', () => process.exit());
