import { request } from '../api/client.ts';
import type { LocalDatabase } from '../store/database.ts';

export type ScannedPiece = {
  id: string;
  code: string;
  name: string;
  labelCode: string;
  categoryName: string;
  model: string | null;
  serialNo: string | null;
  siteName: string | null;
  location: string | null;
  condition: string;
  isDown: boolean;
  isRetired: boolean;
  whereabouts: string;
  holderName: string | null;
  isMine: boolean;
  dueBackAt: string | null;
  calibrationDueOn: string | null;
  inspectionDueOn: string | null;
  overdue: { kind: string; dueOn: string }[];
  mayTake: boolean;
  services: {
    id: string;
    kind: string;
    doneOn: string;
    result: string;
    nextDueOn: string | null;
  }[];
  meters: { id: string; name: string; unit: string; lastValue: number | null }[];
};
export type HeldPiece = { id: string; code: string; name: string; dueBackAt: string | null };
/** What was read last, and when by the device's clock. */
export type Kept<T> = { value: T; readAt: string };

const PIECE = 'piece-';
const MINE = 'pieces-mine';

/** A label may be a link to this page, as printed, or the bare code. */
export const codeOfLabel = (text: string): string =>
  decodeURIComponent(/\/e\/([^/?#]+)/.exec(text)?.[1] ?? text).trim();

const keep = async <T>(db: LocalDatabase, key: string, value: T): Promise<Kept<T>> => {
  const kept = { value, readAt: new Date().toISOString() };
  await db.drafts.put({ key, value: kept });
  return kept;
};
const kept = async <T>(db: LocalDatabase, key: string): Promise<Kept<T> | null> =>
  ((await db.drafts.get(key))?.value as Kept<T> | undefined) ?? null;

/** Reads a piece anew and keeps it, under everything that its label may say, for when there is no signal. */
export const fetchPiece = async (db: LocalDatabase, code: string): Promise<Kept<ScannedPiece>> => {
  const piece = await request<ScannedPiece>(
    `/api/equipment/by-label?code=${encodeURIComponent(code)}`,
  );
  for (const name of new Set([piece.code, piece.labelCode])) await keep(db, PIECE + name, piece);
  return keep(db, PIECE + code, piece);
};
export const keptPiece = (db: LocalDatabase, code: string): Promise<Kept<ScannedPiece> | null> =>
  kept(db, PIECE + code);

export const fetchMine = async (db: LocalDatabase): Promise<Kept<HeldPiece[]>> =>
  keep(db, MINE, (await request<{ pieces: HeldPiece[] }>('/api/equipment/mine')).pieces);
export const keptMine = (db: LocalDatabase): Promise<Kept<HeldPiece[]> | null> => kept(db, MINE);
