import { ownMember } from '../kernel/paths.ts';
import { doubtOf } from './errors.ts';
import { saysItIsOff, saysItMoved, wordsAround } from './odd-texts.ts';
import type { Parsed } from './parsed.ts';
import type { TextDefinition } from './profile.ts';
import { patternOf } from '../kernel/patterns.ts';

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

const lettersOf = (text: string): string => text.toUpperCase().replace(/[^\p{L}\p{N}]+/gu, '');
const LONGEST_SUBJECT = 500;

/** A name that the subject has too, where it is another one, and a subject with two numbers of a kind. */
export const doubtOtherNames = (
  parsed: Parsed,
  subject: string | null | undefined,
  { fields }: TextDefinition,
): void => {
  const text = (subject ?? '').slice(0, LONGEST_SUBJECT);
  for (const rule of fields) {
    if (rule.kind !== 'text' || !rule.where?.includes('subject')) continue;
    const value = ownMember(parsed.values, rule.field);
    const source = ownMember(parsed.sources, rule.field);
    if (typeof value !== 'string') continue;
    const details = { field: rule.field, cells: source?.lines };
    if (rule.field === 'customerName' && source?.from === 'lines') {
      const other = patternOf(rule.pattern, 'im').exec(text)?.[1]?.trim() ?? '';
      const [own, its] = [lettersOf(value), lettersOf(other)];
      if (its !== '' && !own.includes(its) && !its.includes(own))
        parsed.warnings.push(doubtOf('IDS_DIFFER.texts', { other, value }, details));
    }
    if (!NAMING.includes(rule.field) || source?.from !== 'subject') continue;
    const kind = kindOf(value);
    const alike = new Set((text.toUpperCase().match(ID) ?? []).filter((id) => kindOf(id) === kind));
    if (alike.size > 1)
      parsed.warnings.push(
        doubtOf('IDS_DIFFER.several', { several: [...alike].join(', '), value }, details),
      );
  }
};

/** A subject may say that what the text asks for is off, or was moved: `CANCELLED: APPMT …`. */
export const doubtSubjectSays = (parsed: Parsed, subject: string | null | undefined): void => {
  const text = (subject ?? '').slice(0, LONGEST_SUBJECT);
  if (parsed.values.orderType === 'CANCELLATION') return;
  if (!saysItIsOff(text) && !saysItMoved(text, parsed.values.appointment)) return;
  parsed.warnings.push(doubtOf('ROW_HELD.status', { status: wordsAround(text) }, {}));
};
