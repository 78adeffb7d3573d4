import type { SessionSource } from '../../../../domain/intake/index.ts';
import { chunksOf } from '../../../../domain/kernel/chunks.ts';
import { newId } from '../../../../domain/kernel/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import type { Sending } from '../../platform/copy-rows.ts';
import { prepareRows } from '../../platform/insert-rows.ts';
import { announce } from '../../platform/notices.ts';
import { loadCodeBook } from '../code-book.ts';
import { draftColumns, placeDraft, type JudgedRow } from '../draft-row.ts';
import { createBuildingFinder } from '../find-buildings.ts';
import { findOrdersByKey } from '../find-orders.ts';
import type { LoadedProfile } from '../profiles.ts';

export type Reading = {
  draft: JudgedRow;
  session: string;
  source: SessionSource;
  profile: LoadedProfile;
  /** Place in the session, from 1. */
  position: number;
};

/** Small enough that the server takes it in memory, large enough that a statement is worth it. */
const CHUNK = 1_000;

type Placed = ReturnType<typeof placeDraft>;

const rowsOf = async (
  ctx: UseCaseContext,
  company: string,
  readings: readonly Reading[],
  placed: readonly Placed[],
  findBuildings: ReturnType<typeof createBuildingFinder>,
): Promise<() => { id: string }[]> => {
  const orders = await findOrdersByKey(
    ctx.trx,
    company,
    placed.map(({ naturalKey }) => naturalKey),
  );
  const buildingOf = await findBuildings(placed.map(({ place }) => place));
  return () =>
    readings.map(({ session, source, profile, position }, index) => {
      const item = placed[index] as Placed;
      const order = (item.naturalKey && orders.get(item.naturalKey)) || null;
      return {
        ...draftColumns(item, order, buildingOf(item.place)),
        id: newId(),
        company,
        session,
        source,
        position,
        profile: profile.id,
        profile_version: profile.version,
        created_at: ctx.now,
      };
    });
};

type Send = () => Sending;

/**
 * One statement at a time, while the next rows are made ready. A failure comes out at the next step,
 * and at the end at the latest.
 */
const createTurn = () => {
  let underWay: Promise<void> = Promise.resolve();
  return {
    /** Waits until the rows are with the server: what is made ready next would keep them here. */
    start: async (send: Send): Promise<void> => {
      const { sent, done } = send();
      underWay = done;
      underWay.catch(() => undefined);
      await sent;
    },
    end: (): Promise<void> => underWay,
  };
};

/**
 * Writes readings of any number of sessions down as drafts: what they match, which building they
 * name, which are ready. A handful of queries for each thousand. Who brought them is in their session
 * and its activity, and `created_by` is empty: to look the same user up for every row of a list took
 * a twelfth of the time. Drafts have activity of their own from their first change on.
 */
export const createStager = async (ctx: UseCaseContext, company: string) => {
  const codes = await loadCodeBook(ctx.trx, company);
  const findBuildings = createBuildingFinder(ctx.trx, company);
  const ids: string[] = [];
  const turn = createTurn();
  let ready: Send | null = null;

  const insertReady = async (): Promise<void> => {
    await turn.end();
    if (ready) await turn.start(ready);
    ready = null;
  };

  /** The server inserts the chunk before this one while the rows of this one are made. */
  const stageChunk = async (readings: readonly Reading[]): Promise<void> => {
    const placed = readings.map(({ draft }) => placeDraft(draft, codes));
    await turn.end();
    const makeRows = await rowsOf(ctx, company, readings, placed, findBuildings);
    await insertReady();
    const rows = makeRows();
    ids.push(...rows.map(({ id }) => id));
    ready = await prepareRows(ctx.trx, 'parse_drafts', rows);
    // Nothing else keeps the server busy until the second chunk is there.
    if (ids.length === rows.length) await insertReady();
  };

  return {
    stage: async (readings: readonly Reading[]): Promise<void> => {
      for (const chunk of chunksOf(readings, CHUNK)) await stageChunk(chunk);
    },
    /** Tells who is listening; the ids are in the order of the readings. */
    finish: async (): Promise<string[]> => {
      await insertReady();
      await turn.end();
      if (ids.length > 0)
        await announce(ctx.trx, { collection: 'parse_drafts', action: 'create', ids });
      return ids;
    },
  };
};

export const stageReadings = async (
  ctx: UseCaseContext,
  company: string,
  readings: readonly Reading[],
): Promise<string[]> => {
  if (readings.length === 0) return [];
  const stager = await createStager(ctx, company);
  await stager.stage(readings);
  return stager.finish();
};

/** The readings of one session. */
export const stageDrafts = (
  ctx: UseCaseContext,
  input: Omit<Reading, 'draft' | 'position'> & {
    company: string;
    drafts: readonly JudgedRow[];
  },
): Promise<string[]> => {
  const { company, drafts, ...rest } = input;
  const readings = drafts.map((draft, index) => ({ ...rest, draft, position: index + 1 }));
  return stageReadings(ctx, company, readings);
};
