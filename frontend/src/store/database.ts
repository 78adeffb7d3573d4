import { Dexie, type EntityTable, type Table } from 'dexie';
import type { FieldFormVersion } from '../../../extensions/domain/work/field-forms.ts';
import type {
  FieldBlockerReason,
  FieldSnapshot,
  FieldSplitter,
  FieldVisit,
} from '../../../extensions/domain/work/field-contract.ts';
import type { QueueItem } from './queue-item.ts';

/** What a snapshot says besides visits and splitters. */
export type Frame = Pick<FieldSnapshot, 'company' | 'technician' | 'lifecycles' | 'serverTime'> & {
  /** Absent until the first snapshot of this release. */
  figures?: FieldSnapshot['figures'];
  key: 'frame';
  blockerReasons: FieldBlockerReason[];
  /** By the device's clock. */
  pulledAt: string;
};

/** A visit stays on the device while the server hands it out or a change of it is unsent. */
export type StoredVisit = FieldVisit & {
  /** No longer handed out: moved or given to somebody else. */
  isGone: boolean;
};

/** Picture of an evidence item, apart from the queue so that lists stay light. */
export type StoredFile = {
  /** Id of the evidence item. */
  id: string;
  order: string;
  bytes: ArrayBuffer;
  thumbnail: ArrayBuffer;
  type: string;
};

/** Half-written forms, which outlive a tab that the phone closed. */
export type Draft = { key: string; value: unknown };

export type LocalDatabase = Dexie & {
  frame: EntityTable<Frame, 'key'>;
  visits: EntityTable<StoredVisit, 'id'>;
  splitters: EntityTable<FieldSplitter, 'id'>;
  formVersions: EntityTable<FieldFormVersion, 'id'>;
  queue: Table<QueueItem, number, Omit<QueueItem, 'seq'>>;
  files: EntityTable<StoredFile, 'id'>;
  drafts: EntityTable<Draft, 'key'>;
};

const PREFIX = 'fieldwright-';

/** One database per person: unsent changes never leave under somebody else's name. */
export const openDatabase = (userId: string): LocalDatabase => {
  const db = new Dexie(PREFIX + userId) as LocalDatabase;
  db.version(1).stores({
    frame: 'key',
    visits: 'id',
    splitters: 'id, building',
    queue: '++seq, &id, order, state',
    files: 'id, order',
    drafts: 'key',
  });
  // What pages read without asking is put into visits of the release before; without a fingerprint they
  // are read anew. The queue stays as it is: every release sends what every earlier one wrote.
  db.version(2).upgrade((change) =>
    change
      .table<Partial<StoredVisit>>('visits')
      .toCollection()
      .modify((visit) => {
        visit.messages ??= [];
        visit.materials ??= [];
        visit.serialElsewhere ??= false;
        delete visit.rev;
      }),
  );
  db.version(3)
    .stores({ formVersions: 'id, form' })
    .upgrade((change) =>
      change
        .table<Partial<StoredVisit>>('visits')
        .toCollection()
        .modify((visit) => {
          visit.forms ??= { uses: [], answers: [] };
          delete visit.rev;
        }),
    );
  return db;
};
