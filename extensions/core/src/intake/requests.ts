import type { Knex } from 'knex';
import type { Actor } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { UploadedFile } from '../platform/multipart.ts';
import type { SharedReader } from './reader/file-reader.ts';
import type { ParseResult } from './reader/messages.ts';
import type { ReadStored, StoreFile } from './store-file.ts';

export type IntakeTools = {
  knex: Knex;
  actor: Actor;
  reader: SharedReader;
  store: StoreFile;
  /** Reads a stored file, sealed as it is. */
  open: ReadStored;
  requestId: string;
};
export type Upload<File> = { company: string; site: string | null; file: File };

/** What a domain after intake does with what was sent and becomes no draft. */
export type Requests = {
  /** Writes down what a document asks for that is no new order. */
  write: (
    ctx: UseCaseContext,
    company: string,
    read: readonly { session: string; result: ParseResult }[],
  ) => Promise<void>;
  /** Does of it what needs no person. */
  act: (knex: Knex, of: { sessions: readonly string[]; requestId: string }) => Promise<void>;
  /** What was asked for in these sessions, and what became of it. */
  list: (knex: Knex, sessions: readonly string[]) => Promise<unknown[]>;
  /** Stores and reads a mail that a person uploads. Returns its sessions. */
  receiveMail: (tools: IntakeTools, upload: Upload<UploadedFile>) => Promise<string[]>;
};

let handlers: Requests | null = null;

export const handleRequests = (given: Requests): void => {
  handlers = given;
};

export const requests = (): Requests => {
  if (!handlers) throw new Error('Nobody handles what is no new order');
  return handlers;
};
