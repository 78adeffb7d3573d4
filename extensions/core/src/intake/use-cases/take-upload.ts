import type { Knex } from 'knex';
import type { Actor } from '../../platform/actor.ts';
import { domainError, isDomainError } from '../../platform/errors.ts';
import type { ArrivingForm, UploadedFile } from '../../platform/multipart.ts';
import { isMailName } from '../../documents/index.ts';
import { createFileQueue, type FileQueue } from './queue-files.ts';

/** For whom the files are. */
export type Terms = { company: string; site: string | null };
export type Fields = ArrivingForm['fields'];

export type Taken = Terms & {
  /** Files that were not queued on the way, but for mails. */
  files: UploadedFile[];
  mails: UploadedFile[];
  /** Set when files were queued on the way: then there are more of them than are read at once. */
  queue: FileQueue | null;
};

/** So many are stored together while the rest comes in. */
const FILES_AT_ONCE = 50;

/** Whoever breaks off is told what stays. */
const withTaken = (error: unknown, { sessions }: FileQueue): unknown => {
  if (!isDomainError(error)) return error;
  const words = `${error.message} The ${sessions.length} files before that are stored and will be read.`;
  const taken = { upload: sessions[0], taken: sessions.length };
  return domainError(error.code, error.status, words, { ...error.extensions, ...taken });
};

type Begun = { terms: Terms; queue: FileQueue };

const requireSame = ({ terms, queue }: Begun, now: Terms): void => {
  const field = (['company', 'site'] as const).find((name) => terms[name] !== now[name]);
  if (!field) return;
  const words = `Send the field "${field}" before the files.`;
  throw withTaken(domainError('INVALID_PAYLOAD', 400, words, { field }), queue);
};

/**
 * Takes the files of an upload as they come. Many are stored and read while the rest is on its way,
 * as soon as the form has said for which company; when it breaks off, what is stored stays.
 */
export const takeUpload = async (
  tools: { knex: Knex; actor: Actor },
  form: ArrivingForm,
  termsOf: (fields: Fields) => Promise<Terms>,
): Promise<Taken> => {
  const files: UploadedFile[] = [];
  const mails: UploadedFile[] = [];
  let begun: Begun | null = null;
  const begin = async (): Promise<Begun> => {
    const terms = await termsOf(form.fields);
    return { terms, queue: createFileQueue(tools, { ...terms, source: 'upload' }) };
  };
  try {
    for await (const file of form.files()) {
      (isMailName(file.fileName) ? mails : files).push(file);
      if (files.length < FILES_AT_ONCE || form.fields.company === undefined) continue;
      begun ??= await begin();
      const part = files.splice(0);
      await begun.queue.add(part);
      await Promise.all(part.map(({ drop }) => drop()));
    }
  } catch (error) {
    if (!begun) throw error;
    await begun.queue.add(files);
    throw withTaken(error, begun.queue);
  }
  const terms = await termsOf(form.fields);
  if (begun) requireSame(begun, terms);
  return { ...terms, files, mails, queue: begun?.queue ?? null };
};
