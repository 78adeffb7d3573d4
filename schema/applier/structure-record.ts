import type { Db } from './database.ts';
import { inTransaction } from './database.ts';
import { type DatabaseObject, liveObjects, objectKey } from './live-objects.ts';

/**
 * What our applies made in this database, with its definition: the measure of whether anything was
 * dropped or altered behind the applier's back. What came from somebody else is not in it.
 */
export type Difference = {
  expected: DatabaseObject;
  found: DatabaseObject | undefined;
  /** Its table is gone as a whole. */
  isTableGone: boolean;
};

export const recordedObjects = async (db: Db): Promise<DatabaseObject[]> => {
  const { rows } = await db.query<{ found: boolean }>(
    `select to_regclass('fieldwright.structure_record') is not null as found`,
  );
  if (rows[0]?.found !== true) return [];
  return (
    await db.query<DatabaseObject>(
      `select kind, table_name as "table", name, definition from fieldwright.structure_record
        order by kind, table_name, name`,
    )
  ).rows;
};

/** What is missing, or not as it was made. */
export const structureDifferences = async (db: Db): Promise<Difference[]> => {
  const recorded = await recordedObjects(db);
  if (recorded.length === 0) return [];
  return differences(recorded, await liveObjects(db));
};

const differences = (recorded: DatabaseObject[], live: DatabaseObject[]): Difference[] => {
  const found = new Map(live.map((object) => [objectKey(object), object]));
  const tables = new Set(live.map(({ table }) => table));
  return recorded
    .map((expected) => ({
      expected,
      found: found.get(objectKey(expected)),
      isTableGone: expected.table !== '' && !tables.has(expected.table),
    }))
    .filter((pair) => pair.found?.definition !== pair.expected.definition);
};

export type Before = { objects: DatabaseObject[]; differences: Difference[] };

export const structureBefore = async (db: Db): Promise<Before> => {
  const [recorded, objects] = [await recordedObjects(db), await liveObjects(db)];
  return { objects, differences: differences(recorded, objects) };
};

/**
 * After an apply: what was recorded and is there, what is new, and what was found amiss and could
 * not be mended, so that it is told again. An installation made before there was a record begins
 * with everything on our tables.
 */
export const recordStructure = async (
  db: Db,
  before: Before,
  isOurTable: (table: string) => boolean,
): Promise<void> => {
  const recorded = new Set((await recordedObjects(db)).map(objectKey));
  const known = new Set(before.objects.map(objectKey));
  const isFirst = recorded.size === 0;
  const amiss = new Map(before.differences.map((pair) => [objectKey(pair.expected), pair]));
  const live = await liveObjects(db);
  const present = new Set(live.map(objectKey));
  const kept = live
    .filter((object) => {
      const key = objectKey(object);
      return recorded.has(key) || !known.has(key) || (isFirst && isOurTable(object.table));
    })
    .map((object) => {
      const pair = amiss.get(objectKey(object));
      return pair?.found?.definition === object.definition ? pair.expected : object;
    });
  const missing = before.differences
    .filter(({ expected, found }) => found === undefined && !present.has(objectKey(expected)))
    .map(({ expected }) => expected);
  await write(db, [...kept, ...missing]);
};

const write = (db: Db, objects: DatabaseObject[]): Promise<void> =>
  inTransaction(db, async () => {
    await db.query('delete from fieldwright.structure_record');
    await db.query(
      `insert into fieldwright.structure_record (kind, table_name, name, definition)
       select kind, "table", name, definition from json_to_recordset($1)
         as made(kind text, "table" text, name text, definition text)`,
      [JSON.stringify(objects)],
    );
  });
