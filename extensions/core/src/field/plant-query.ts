import type { Knex } from 'knex';
import type { FieldBlockerReason, FieldSplitter } from '../../../domain/work/index.ts';

/** Splitters of the buildings with all their ports. */
export const querySplitters = async (
  knex: Knex,
  company: string,
  buildings: readonly string[],
): Promise<Omit<FieldSplitter, 'rev'>[]> => {
  const result = await knex.raw<{ rows: Omit<FieldSplitter, 'rev'>[] }>(
    `select s.id, s.building, s.code, s.name, t.code as "typeName", s.block, s.level, s.location,
       (select coalesce(jsonb_agg(jsonb_build_object('number', p.number, 'state',
           case when p.state = 'available' and p.hold_ends_at > now() then 'reserved' else p.state end,
           'isStandby', p.is_standby) order by p.number), '[]')
         from splitter_ports p where p.splitter = s.id) as ports
     from splitters s join splitter_types t on t.id = s.type
     where s.company = ? and s.building = any(?::uuid[]) and s.is_active
     order by s.building, s.code`,
    [company, buildings],
  );
  return result.rows;
};

export const queryBlockerReasons = async (
  knex: Knex,
  company: string,
): Promise<FieldBlockerReason[]> =>
  await knex('blocker_reasons')
    .where({ company, is_active: true })
    .orderBy(['category', 'name'])
    .select<FieldBlockerReason[]>(
      'code',
      'name',
      'translations',
      'category',
      'phase',
      'requires_photo as requiresPhoto',
    );
