import { randomUUID } from 'node:crypto';
import type { Crew } from './crew.ts';
import { database } from './database.ts';

/** A splitter of that type in the crew's building; the database makes its ports. */
export const newSplitter = async (
  { tenant, building }: Pick<Crew, 'tenant' | 'building'>,
  type = '1:8',
): Promise<{ id: string }> => {
  const id = randomUUID();
  const { id: typeId } = await database()('splitter_types')
    .where({ company: tenant.id, code: type })
    .first('id');
  await database()('splitters').insert({
    id,
    company: tenant.id,
    building,
    type: typeId,
    code: `SP${id.slice(0, 6)}`,
    name: `Splitter ${id.slice(0, 6)}`,
  });
  return { id };
};
