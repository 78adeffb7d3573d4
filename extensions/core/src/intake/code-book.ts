import type { Knex } from 'knex';
import type { OrderFacts } from '../../../domain/intake/index.ts';
import { countryOf } from '../platform/phones.ts';

export type WorkTypeEntry = {
  id: string;
  code: string;
  lifecycle: string;
  required_fields: string[] | null;
  default_duration_minutes: number | null;
};

/** A company's codes → ids, read once for any number of drafts. */
export type CodeBook = {
  /** Of the company, ISO 3166 alpha-2. */
  country: string;
  workType: (code: string | null) => WorkTypeEntry | null;
  partner: (code: string | null) => { id: string; partner_group: string } | null;
  partnerGroup: (code: string | null) => string | null;
};

type Partner = { id: string; code: string; partner_group: string };

export const loadCodeBook = async (knex: Knex, company: string): Promise<CodeBook> => {
  // One after the other: within a transaction there is one connection.
  const types = await knex('work_types')
    .where({ company, is_active: true })
    .select<WorkTypeEntry[]>(
      'id',
      'code',
      'lifecycle',
      'required_fields',
      'default_duration_minutes',
    );
  const partners = await knex('partners')
    .where({ company })
    .select<Partner[]>('id', 'code', 'partner_group');
  const groups = await knex('partner_groups')
    .where({ company })
    .select<{ id: string; code: string }[]>('id', 'code');
  const country = await countryOf(knex, company);
  const typeBy = new Map(types.map((row) => [row.code, row]));
  const partnerBy = new Map(partners.map((row) => [row.code, row]));
  const groupBy = new Map(groups.map((row) => [row.code, row.id]));
  return {
    country,
    workType: (code) => (code ? (typeBy.get(code) ?? null) : null),
    partner: (code) => (code ? (partnerBy.get(code) ?? null) : null),
    partnerGroup: (code) => (code ? (groupBy.get(code) ?? null) : null),
  };
};

/** Column values of the order a draft would make; `workType` is null when none has its code. */
export const orderValuesOf = (
  facts: OrderFacts,
  codes: CodeBook,
): {
  values: Record<string, unknown>;
  workType: WorkTypeEntry | null;
} => {
  const partner = codes.partner(facts.partner);
  return {
    values: {
      ...facts.columns,
      partner: partner?.id ?? null,
      partner_group: partner?.partner_group ?? codes.partnerGroup(facts.partnerGroup),
    },
    workType: codes.workType(facts.orderType),
  };
};
