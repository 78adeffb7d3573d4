import type { Knex } from 'knex';
import { isId, setMember } from '../../../domain/kernel/index.ts';
import { refusal } from '../platform/errors.ts';
import type { RowOf, Rows } from '../platform/tables.ts';

export type WorkTypeRow = Pick<
  RowOf<'work_types', { required_fields: string[] | null }>,
  'id' | 'code' | 'lifecycle' | 'required_fields' | 'is_active'
>;
export type PartnerRow = Pick<Rows['partners'], 'id' | 'partner_group'>;

type Lookup = { company: string; value: string; field: string; label: string };

const unknown = ({ field, value, label }: Lookup): Error =>
  refusal('WORK_UNKNOWN_REFERENCE', 400, { label, value }, { field, value });

/** A row of the company by id or code; another company's row is as good as none. */
const byIdOrCode = async <Row extends object>(
  knex: Knex,
  collection: string,
  lookup: Lookup,
): Promise<Row> => {
  const row = await knex(collection)
    .where({ company: lookup.company, [isId(lookup.value) ? 'id' : 'code']: lookup.value })
    .first<Row | undefined>();
  if (!row) throw unknown(lookup);
  return row;
};

export const findWorkType = async (
  knex: Knex,
  company: string,
  value: string,
): Promise<WorkTypeRow> => {
  const lookup = { company, value, field: 'workType', label: 'work type' };
  const workType = await byIdOrCode<WorkTypeRow>(knex, 'work_types', lookup);
  const child = await knex('work_types').where({ company, parent: workType.id }).first('code');
  if (!workType.is_active || child) {
    throw refusal(
      child ? 'WORK_TYPE_UNUSABLE.group' : 'WORK_TYPE_UNUSABLE',
      400,
      { code: workType.code },
      { field: 'workType', value },
    );
  }
  return workType;
};

export const findPartner = (knex: Knex, company: string, value: string): Promise<PartnerRow> =>
  byIdOrCode(knex, 'partners', { company, value, field: 'partner', label: 'partner' });

/** Ids of the other rows that an order may name by id or code. */
export const findIds = async (
  knex: Knex,
  company: string,
  wanted: { field: string; collection: string; label: string; value: string | undefined }[],
): Promise<Record<string, string>> => {
  const found: Record<string, string> = {};
  for (const { field, collection, label, value } of wanted) {
    if (value === undefined) continue;
    const row = await byIdOrCode<{ id: string }>(knex, collection, {
      company,
      value,
      field,
      label,
    });
    setMember(found, field, row.id);
  }
  return found;
};
