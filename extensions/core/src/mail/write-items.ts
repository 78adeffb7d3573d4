import { ownMember, setMember } from '../../../domain/kernel/index.ts';
import {
  isOrderKind,
  MAIL_KINDS,
  type MailKind,
  maskSecrets,
} from '../../../domain/intake/index.ts';
import type { MailHeaders } from '../../../domain/documents/index.ts';
import { bulkInsert } from '../platform/audit.ts';
import type { Requests } from '../intake/index.ts';
import type { UseCaseContext } from '../platform/context.ts';
import type { PartReading } from './read-parts.ts';

/** A session and what was read in it. */
type ReadSession = {
  session: string;
  reading: Pick<PartReading, 'result'> & { part: { letter: number } };
};

type Values = Record<string, unknown>;

const isBlank = (value: unknown): boolean =>
  value === null || value === undefined || value === '' || (Array.isArray(value) && !value.length);

/** What one part leaves open another may say: the subject names the invoice, the PDF the amount. */
const merged = (records: readonly Values[]): Values =>
  records.reduce<Values>((all, record) => {
    for (const [key, value] of Object.entries(record))
      if (isBlank(ownMember(all, key))) setMember(all, key, value);
    return all;
  }, {});

const titleOf = (values: Values, headers: MailHeaders | undefined): string | null => {
  const name = values.serviceId ?? values.buildingName ?? values.adviceRef ?? values.documentNo;
  return typeof name === 'string' ? name : (headers?.subject ?? null);
};

const labelOf = (kind: MailKind): string =>
  MAIL_KINDS.find(({ value }) => value === kind)?.label ?? kind;

/** By which other data tells that it has seen this mail before. */
const thread = (kind: MailKind, headers: MailHeaders | undefined): Values => ({
  ...(kind === 'payment_advice' ? { idempotencyKey: headers?.messageId ?? null } : {}),
  ...(kind === 'reschedule_approval'
    ? { inReplyTo: headers?.inReplyTo ?? null, references: headers?.references ?? [] }
    : {}),
});

/**
 * What a letter asks for that is no order: one item for each kind and letter, whatever number of
 * its parts speak of it.
 */
export const writeItems = async (
  ctx: UseCaseContext,
  {
    company,
    mail,
    sessions,
    headers,
  }: {
    company: string;
    mail: string | null;
    sessions: readonly ReadSession[];
    headers: readonly MailHeaders[];
  },
): Promise<string[]> => {
  const groups = new Map<string, ReadSession[]>();
  for (const written of sessions) {
    const { result, part } = written.reading;
    if (!result?.parsed.ok || isOrderKind(result.parsed.kind)) continue;
    const key = `${part.letter}/${result.parsed.kind}`;
    groups.set(key, [...(groups.get(key) ?? []), written]);
  }
  const rows = [...groups.values()].map((group) => {
    const readings = group.flatMap(({ reading }) => (reading.result?.parsed.ok ? [reading] : []));
    const letter = headers[readings[0]?.part.letter ?? 0];
    const parsed = readings.flatMap(({ result }) => (result?.parsed.ok ? [result.parsed] : []));
    const kind = parsed[0]?.kind ?? 'other';
    const found = parsed.flatMap(({ drafts }) => drafts.slice(0, 1));
    const masked = found.map(({ values, secrets }) => maskSecrets(values, secrets).values);
    const values = { ...merged(masked), ...thread(kind, letter) };
    const title = titleOf(values, letter);
    const doubts = found.flatMap(({ warnings }) => warnings.filter(({ doubt }) => doubt));
    return {
      company,
      kind,
      status: 'open',
      mail,
      session: group[0]?.session,
      summary: `${labelOf(kind)}${title === null ? '' : ` · ${title}`}`.slice(0, 255),
      values,
      sources: merged(found.map(({ sources }) => sources as Values)),
      service_id: typeof values.serviceId === 'string' ? values.serviceId.slice(0, 64) : null,
      // The rules act by themselves on what is certain; a person decides the rest.
      reason_code: doubts[0]?.code ?? null,
      reason_message: doubts.length > 0 ? doubts.map(({ message }) => message).join(' ') : null,
    };
  });
  return bulkInsert(ctx, { collection: 'inbox_items', rows, revisions: false });
};

/** The same of documents that came without a mail. */
export const writeRequests: Requests['write'] = async (ctx, company, read) => {
  for (const { session, result } of read) {
    if (!result.parsed.ok || isOrderKind(result.parsed.kind)) continue;
    await writeItems(ctx, {
      company,
      mail: null,
      sessions: [{ session, reading: { result, part: { letter: 0 } } }],
      headers: [],
    });
  }
};
