import type { Knex } from 'knex';
import { addressLine } from '../../../../domain/addresses/index.ts';
import { dayIn } from '../../../../domain/kernel/time.ts';
import {
  type AcceptanceDoor,
  type QuoteLineKind,
  type QuoteStatus,
  quoteSums,
} from '../../../../domain/quotes/index.ts';

export type ReadLine = {
  id: string;
  position: number;
  section: string | null;
  kind: QuoteLineKind;
  address: string | null;
  site: string | null;
  plan: string | null;
  description: string;
  quantity: number;
  monthlyMinor: number;
  promotionMonths: number | null;
  monthlyAfterMinor: number | null;
  oneTimeMinor: number;
  taxCode: string | null;
  taxName: string | null;
  taxBasisPoints: number;
};
type Head = {
  id: string;
  company: string;
  number: string;
  revision: number;
  status: QuoteStatus;
  customer: string | null;
  partyName: string;
  partyEmail: string | null;
  partyAddress: string | null;
  title: string;
  notes: string | null;
  language: string;
  pricedOn: string;
  expiresOn: string;
  currency: string;
  sentAt: Date | null;
  decidedAt: Date | null;
  declineReason: string | null;
  pdf: string | null;
  pdfStatus: 'pending' | 'rendering' | 'ready' | 'failed';
  pdfSha256: string | null;
  companyName: string;
  timeZone: string;
};
export type Acceptance = {
  name: string;
  door: AcceptanceDoor;
  acceptedAt: Date;
  pdfSha256: string | null;
  ip: string | null;
  userAgent: string | null;
  words: Record<string, string>;
  reason: string | null;
  enteredBy: string | null;
};
export type ReadQuote = Head & {
  today: string;
  isExpired: boolean;
  lines: ReadLine[];
  sums: ReturnType<typeof quoteSums>;
  acceptance: Acceptance | null;
};

const HEAD = `select q.id, q.company, q.number, q.revision, q.status, q.customer, q.party_name as "partyName",
    q.party_email as "partyEmail", q.party_address as "partyAddress", q.title, q.notes, q.language,
    q.priced_on::text as "pricedOn", q.expires_on::text as "expiresOn", q.currency, q.sent_at as "sentAt",
    q.decided_at as "decidedAt", q.decline_reason as "declineReason", q.pdf, q.pdf_status as "pdfStatus",
    q.pdf_sha256 as "pdfSha256", c.name as "companyName", c.time_zone as "timeZone"
  from quotes q join companies c on c.id = q.company where q.id = ?`;

const LINES = `select l.id, l.position, l.section, l.kind, l.address, l.site, l.plan, l.description,
    l.quantity::float8 as quantity, l.monthly_minor::float8 as "monthlyMinor",
    l.promotion_months as "promotionMonths", l.monthly_after_minor::float8 as "monthlyAfterMinor",
    l.one_time_minor::float8 as "oneTimeMinor", l.tax_code as "taxCode", l.tax_name as "taxName",
    l.tax_basis_points::float8 as "taxBasisPoints", a.civic_number as civic, a.civic_suffix as suffix, a.unit,
    s.label as street
  from quote_lines l
  left join addresses a on a.company = l.company and a.id = l.address
  left join address_streets s on s.company = a.company and s.id = a.street
  where l.company = ? and l.quote = ? order by l.position`;

const ACCEPTANCE = `select a.name, a.door, a.accepted_at as "acceptedAt", a.pdf_sha256 as "pdfSha256", a.ip,
    a.user_agent as "userAgent", a.words, a.reason,
    nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '') as "enteredBy"
  from quote_acceptances a left join directus_users u on u.id = a.entered_by
  where a.company = ? and a.quote = ?`;

type LineRow = ReadLine & {
  civic: number | null;
  suffix: string | null;
  unit: string | null;
  street: string | null;
};

/** A quote with its lines, sums and acceptance. The caller asks the right. */
export const readQuote = async (
  knex: Knex,
  id: string,
  now = new Date(),
): Promise<ReadQuote | undefined> => {
  const [head] = (await knex.raw<{ rows: Head[] }>(HEAD, [id])).rows;
  if (!head) return undefined;
  const [lines, acceptances] = await Promise.all([
    knex.raw<{ rows: LineRow[] }>(LINES, [head.company, id]),
    knex.raw<{ rows: Acceptance[] }>(ACCEPTANCE, [head.company, id]),
  ]);
  const read = lines.rows.map(({ civic, suffix, unit, street, ...line }) => ({
    ...line,
    site:
      line.site ??
      (civic === null ? null : addressLine({ civic, suffix, unit, street: street ?? '' })),
  }));
  const today = dayIn(now, head.timeZone);
  return {
    ...head,
    today,
    isExpired: head.status === 'sent' && today > head.expiresOn,
    lines: read,
    sums: quoteSums(read),
    acceptance: acceptances.rows[0] ?? null,
  };
};
