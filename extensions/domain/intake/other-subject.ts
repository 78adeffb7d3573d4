import { ownMember } from '../kernel/paths.ts';
import { doubtOf } from './errors.ts';
import type { Parsed } from './parsed.ts';

/** Numbers that say which order is meant. */
const NAMING = ['serviceId', 'ticketId', 'awoNumber'];
const ID = /(?<![\p{L}\p{N}])(?=[\p{L}\p{N}]*\d)[\p{L}\p{N}]{7,30}(?![\p{L}\p{N}])/gu;

/** The letters that begin a number, by which it is known: `TBBN`, `TTKT`. */
const kindOf = (id: string): string => /^\p{L}{3,4}/u.exec(id.toUpperCase())?.[0] ?? '';

/**
 * The subject is often that of an earlier mail: where it names numbers of the same kind and not the
 * one of the text, nobody knows which order is meant.
 */
export const doubtOtherSubject = (parsed: Parsed, subject: string | null | undefined): void => {
  const inSubject = (subject ?? '').toUpperCase().match(ID) ?? [];
  for (const field of NAMING) {
    const value = ownMember(parsed.values, field);
    const source = ownMember(parsed.sources, field);
    if (typeof value !== 'string' || source?.from !== 'lines') continue;
    const kind = kindOf(value);
    const others = inSubject.filter((id) => kind !== '' && kindOf(id) === kind);
    if (others.length === 0 || others.includes(value.toUpperCase())) continue;
    const params = { other: others.join(', '), value };
    parsed.warnings.push(doubtOf('IDS_DIFFER.texts', params, { field, cells: source.lines }));
  }
};
