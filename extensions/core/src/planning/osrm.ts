import { z } from 'zod';
import type { Point, TravelMatrix } from '../../../domain/planning/index.ts';
import { createWayMemory, type WayMemory } from './way-memory.ts';

/** Fetches a JSON document, or throws; ends when `signal` says so. */
export type FetchJson = (url: string, signal: AbortSignal) => Promise<unknown>;

export type OsrmSettings = {
  /** Address of the table service with its profile: `https://router.example.com/table/v1/driving`. */
  url: string;
  /** Most coordinates of one question: the service's `--max-table-size`. */
  tableSize: number;
  fetchJson: FetchJson;
  timeoutMs?: number;
  memory?: WayMemory;
};

/** A way that is not there takes a day: nobody plans it. */
const NO_WAY = 86_400;
const TIMEOUT_MS = 2_000;
const AT_ONCE = 4;

const cells = z.array(z.array(z.number().nonnegative().nullable()));
const Answer = z.object({ code: z.literal('Ok'), durations: cells, distances: cells });

type Block = { rows: readonly number[]; columns: readonly number[] };

const lngLat = ({ lng, lat }: Point): string => `${lng.toFixed(6)},${lat.toFixed(6)}`;

const urlOf = (base: string, points: readonly Point[], { rows, columns }: Block): string => {
  const named = [...rows, ...columns].map((at) => lngLat(points[at] as Point)).join(';');
  const sources = rows.map((_, at) => at).join(';');
  const destinations = columns.map((_, at) => rows.length + at).join(';');
  return `${base.replace(/\/+$/, '')}/${named}?sources=${sources}&destinations=${destinations}&annotations=duration,distance`;
};

/** Squares of which one question may ask, without those whose ways are all known. */
const blocksOf = (points: readonly Point[], tableSize: number, memory: WayMemory): Block[] => {
  const piece = Math.max(1, Math.floor(tableSize / 2));
  const isNew = (row: number): boolean =>
    points.some((to) => !memory.get(points[row] as Point, to));
  // Points that were asked before stand together: their squares need not be asked again.
  const order = [...points.keys()].sort((a, b) => Number(isNew(a)) - Number(isNew(b)) || a - b);
  const pieces = Array.from({ length: Math.ceil(order.length / piece) }, (_, at) =>
    order.slice(at * piece, (at + 1) * piece),
  );
  return pieces
    .flatMap((rows) => pieces.map((columns) => ({ rows, columns })))
    .filter(({ rows, columns }) =>
      rows.some((row) =>
        columns.some((column) => !memory.get(points[row] as Point, points[column] as Point)),
      ),
    );
};

const askBlock = async (
  { url, fetchJson, timeoutMs = TIMEOUT_MS }: OsrmSettings,
  points: readonly Point[],
  block: Block,
  memory: WayMemory,
  stop: AbortSignal,
): Promise<void> => {
  const signal = AbortSignal.any([AbortSignal.timeout(timeoutMs), stop]);
  const { durations, distances } = Answer.parse(await fetchJson(urlOf(url, points, block), signal));
  block.rows.forEach((row, at) => {
    block.columns.forEach((column, to) => {
      const seconds = durations[at]?.[to];
      const metres = distances[at]?.[to];
      if (seconds === undefined || metres === undefined)
        throw new Error('The answer has not as many cells as were asked for.');
      memory.set(points[row] as Point, points[column] as Point, {
        seconds: row === column ? 0 : (seconds ?? NO_WAY),
        metres: row === column ? 0 : (metres ?? 0),
      });
    });
  });
};

/**
 * A matrix by a service that speaks OSRM's table protocol. Large ones are asked in pieces, each way once
 * a day. Throws when a piece fails or takes longer than two seconds: half a matrix is none.
 */
export const createOsrmSource = (settings: OsrmSettings) => {
  const memory = settings.memory ?? createWayMemory();
  return async (points: readonly Point[]): Promise<TravelMatrix> => {
    const blocks = blocksOf(points, settings.tableSize, memory);
    const stop = new AbortController();
    const turns = Array.from({ length: Math.min(AT_ONCE, blocks.length) }, async () => {
      for (let block = blocks.shift(); block; block = blocks.shift())
        await askBlock(settings, points, block, memory, stop.signal);
    });
    try {
      await Promise.all(turns);
    } catch (error) {
      blocks.length = 0;
      stop.abort();
      throw error;
    }
    const size = points.length;
    const seconds = new Float64Array(size * size);
    const metres = new Float64Array(size * size);
    points.forEach((from, row) => {
      points.forEach((to, column) => {
        const way = memory.get(from, to);
        if (!way) throw new Error('A way was forgotten while the matrix was made.');
        seconds[row * size + column] = way.seconds;
        metres[row * size + column] = way.metres;
      });
    });
    return { size, seconds, metres };
  };
};
