import type { Knex } from 'knex';
import type { EvidenceKind } from '../../../domain/work/index.ts';
import type { Actor } from '../platform/actor.ts';
import { inTransaction } from '../platform/context.ts';
import { refusal } from '../platform/errors.ts';
import { removeFile, storePicture } from '../platform/files.ts';
import type { UploadedFile } from '../platform/multipart.ts';

const SIGNATURES: readonly { type: string; matches: (head: Buffer) => boolean }[] = [
  { type: 'image/jpeg', matches: (head) => head.subarray(0, 3).toString('hex') === 'ffd8ff' },
  {
    type: 'image/png',
    matches: (head) => head.subarray(0, 8).toString('hex') === '89504e470d0a1a0a',
  },
  {
    type: 'image/webp',
    matches: (head) =>
      head.toString('latin1', 0, 4) === 'RIFF' && head.toString('latin1', 8, 12) === 'WEBP',
  },
  {
    type: 'image/heic',
    matches: (head) => /^ftyp(heic|heix|mif1|msf1|hevc)/.test(head.toString('latin1', 4, 12)),
  },
  { type: 'application/pdf', matches: (head) => head.toString('latin1', 0, 5) === '%PDF-' },
];

const HEAD_BYTES = 16;
const MAY_BE_PDF: readonly EvidenceKind[] = ['document', 'test_result'];

const headOf = async (file: UploadedFile): Promise<Buffer> => {
  for await (const chunk of file.stream())
    return Buffer.concat(
      [chunk as Buffer],
      Math.max(HEAD_BYTES, (chunk as Buffer).length),
    ).subarray(0, HEAD_BYTES);
  return Buffer.alloc(HEAD_BYTES);
};

/** The type by the file's own first bytes; what the client calls it proves nothing. */
export const typeOfEvidence = async (file: UploadedFile, kind: EvidenceKind): Promise<string> => {
  const head = await headOf(file);
  const type = SIGNATURES.find((signature) => signature.matches(head))?.type;
  const isAllowed = type !== undefined && (type !== 'application/pdf' || MAY_BE_PDF.includes(kind));
  if (isAllowed) return type;
  throw refusal(
    MAY_BE_PDF.includes(kind) ? 'FIELD_EVIDENCE_TYPE.pdf' : 'FIELD_EVIDENCE_TYPE',
    415,
    {},
    { field: 'file' },
  );
};

const EXTENSIONS: Record<string, string> = {
  'image/jpeg': 'jpg',
  'image/png': 'png',
  'image/webp': 'webp',
  'image/heic': 'heic',
  'application/pdf': 'pdf',
};

export type StoredFile = { id: string; remove: () => Promise<void> };

/** Stores the file as one of the company's, under a name that we choose. */
export const storeEvidenceFile = async (
  { knex, actor }: { knex: Knex; actor: Actor },
  file: UploadedFile,
  about: { type: string; company: string; title: string; name: string },
): Promise<StoredFile> => {
  const { type, company, title } = about;
  const id = await storePicture(knex, {
    company,
    type,
    title,
    name: `${about.name}.${EXTENSIONS[type] ?? 'bin'}`,
    uploadedBy: actor.userId,
    content: { size: file.size, open: () => file.stream() },
  });
  return {
    id,
    remove: () => inTransaction(knex, actor, (ctx) => removeFile(ctx, company, id)),
  };
};
