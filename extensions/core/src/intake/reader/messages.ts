import type {
  OpenedMail,
  Preview,
  ReadFailure,
  TextDocument,
} from '../../../../domain/documents/index.ts';
import type { ListShape } from '../../../../domain/intake/list-shape.ts';
import type { ParsedDocument } from '../../../../domain/intake/parse-document.ts';
import type { ThreadRequest } from '../../documents/index.ts';
import type { Place } from '../../documents/formats/index.ts';
import type { SentProfiles } from './profile-sets.ts';
import type { TeachAsk } from './teach-document.ts';

type Profiles = {
  fileName: string;
  profiles: SentProfiles;
  /** ISO instant; gives the year to a day without one. */
  today: string;
};
/** What the parse thread can be asked for. */
export type ParseTask =
  /** The drafts of a list are handed over on the way, see `hand-drafts.ts`. */
  | ({ task: 'read'; bytes: ArrayBuffer } & Profiles)
  /** Results are handed over one by one. */
  | {
      task: 'read-all';
      files: { bytes: ArrayBuffer; fileName: string; today: string }[];
      profiles: SentProfiles;
    }
  | ({ task: 'read-text'; text: TextDocument } & Profiles)
  | { task: 'open-mail'; bytes: ArrayBuffer }
  | ({ task: 'look'; bytes: ArrayBuffer; fileName: string } & Place)
  | { task: 'table'; bytes: ArrayBuffer; fileName: string }
  | { task: 'teach'; bytes: ArrayBuffer; fileName: string; today: string; ask: TeachAsk };
export type ParseRequest = ParseTask & ThreadRequest;

/**
 * `previews` show a text line by line in column A; passwords are masked in them. The rows of a list
 * are lean: `list` has what they share.
 */
export type ParseResult = {
  parsed: ParsedDocument;
  previews: Preview[];
  list: ListShape | null;
};
/** The neighbourhood of a row; null when the file has no such sheet. */
export type LookResult = { ok: true; sheet: Preview | null } | { ok: false; error: ReadFailure };
/** The rows of the first sheet as texts; null when the file is no table. */
export type TableResult =
  | { ok: true; table: { sheet: string; rows: string[][] } | null }
  | { ok: false; error: ReadFailure };
export type MailResult = { ok: true; mail: OpenedMail } | { ok: false; error: ReadFailure };

/**
 * `result` is a `ParseResult` or, of a sample to teach, a `TeachResult`, of a row a `LookResult`, as
 * JSON: for many drafts that is several times as fast as a clone. `mail` is a clone, its attachments
 * are moved.
 */
export type ParseReply = { result: string } | { mail: MailResult };
