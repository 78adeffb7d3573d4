import type { Knex } from 'knex';
import { dayRange } from '../../../../domain/kernel/time.ts';
import type { BoardCompany } from './company.ts';

export type PublishScope = {
  appointments?: readonly string[] | undefined;
  /** Plans that are on that day, or take something from it. */
  day?: string | undefined;
  /** Plans for that technician, or that take something from him. */
  technician?: string | undefined;
};

export type FoundDraft = {
  id: string;
  order: string;
  /** Who gets the visit and who has it now. */
  technicians: string[];
};

const DRAFTS = `
select d.id, d.work_order as "order",
  array_remove(array[d.technician, k.technician], null)::text[] as technicians
from appointments d
left join appointments k on k.company = d.company and k.work_order = d.work_order
  and k.status = 'published'
where d.company = :company and d.status = 'draft'
  and (:ids::uuid[] is null or d.id = any(:ids::uuid[]))
  and (:technician::uuid is null or :technician::uuid in (d.technician, k.technician))
  and (:from::timestamptz is null or (d.starts_at >= :from and d.starts_at < :to)
    or (k.starts_at >= :from and k.starts_at < :to))
  -- Without technician and without a visit to take back there is nothing to tell, unless it is named.
  and (:ids::uuid[] is not null or d.technician is not null or k.id is not null)
order by d.starts_at, d.id limit :most`;

const MOST_PUBLISHED = 500;

/** The plans that are to be published, by start. */
export const findDrafts = async (
  knex: Knex,
  company: BoardCompany,
  { appointments, day, technician }: PublishScope,
): Promise<FoundDraft[]> => {
  const range = day === undefined ? null : dayRange(day, company.timeZone);
  const { rows } = await knex.raw<{ rows: FoundDraft[] }>(DRAFTS, {
    company: company.id,
    ids: appointments ?? null,
    technician: technician ?? null,
    from: range?.from ?? null,
    to: range?.to ?? null,
    most: MOST_PUBLISHED,
  });
  return rows;
};
