import type { Knex } from 'knex';
import type { Answers, FormDefinition, VersionStatus } from '../../../domain/forms/index.ts';
import type { RowOf } from '../platform/tables.ts';

export type FormRow = RowOf<'forms'>;
export type VersionRow = RowOf<
  'form_versions',
  { definition: FormDefinition; status: VersionStatus }
>;
export type AnswerRow = RowOf<
  'form_answers',
  { answers: Answers; status: 'started' | 'submitted' }
>;

type Lock = { lock?: boolean };

export const findForm = (
  db: Knex,
  id: string,
  { lock = false }: Lock = {},
): Promise<FormRow | undefined> => {
  const query = db<FormRow>('forms').where({ id } as never);
  return (lock ? query.forUpdate() : query).first() as Promise<FormRow | undefined>;
};

/** The newest first. */
export const versionsOf = (
  db: Knex,
  { company, id }: Pick<FormRow, 'company' | 'id'>,
): Promise<VersionRow[]> =>
  db<VersionRow>('form_versions')
    .where({ company, form: id } as never)
    .orderBy('number', 'desc') as unknown as Promise<VersionRow[]>;

export const findVersion = (
  db: Knex,
  company: string,
  id: string,
): Promise<VersionRow | undefined> =>
  db<VersionRow>('form_versions')
    .where({ company, id } as never)
    .first() as Promise<VersionRow | undefined>;

export const findAnswer = (
  db: Knex,
  company: string,
  clientRef: string,
): Promise<AnswerRow | undefined> =>
  db<AnswerRow>('form_answers')
    .where({ company, client_ref: clientRef } as never)
    .forUpdate()
    .first() as Promise<AnswerRow | undefined>;
