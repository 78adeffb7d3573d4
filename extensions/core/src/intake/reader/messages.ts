import type { ParsedWorkbook } from '../../../../domain/intake/parse-workbook.ts';
import type { Preview } from '../../../../domain/intake/preview.ts';
import type { ParserProfile } from '../../../../domain/intake/profile.ts';
import type { ReadLimits } from './limits.ts';

/** What goes to the parse thread and what comes back. */
export type ParseRequest = {
  id: number;
  bytes: ArrayBuffer;
  fileName: string;
  profiles: readonly ParserProfile[];
  limits: ReadLimits;
  /** ISO instant; gives the year to a day without one. */
  today: string;
};
export type ParseResult = { parsed: ParsedWorkbook; previews: Preview[] };
/** `result` is a `ParseResult` as JSON: for many drafts that is several times as fast as a clone. */
export type ParseReply = { id: number; result: string };
