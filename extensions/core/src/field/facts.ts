import type { OrderFact } from '../platform/order-slots.ts';

/** Photos by category, signatures, and photos for a blocker that has not been reported yet. */
export const evidence: OrderFact = `
  select jsonb_build_object(
    'photos', (select coalesce(jsonb_object_agg(p.category, p.n), '{}') from (
      select coalesce(e.category, 'other') as category, count(*) as n from evidence e
      where e.company = o.company and e.work_order = o.id and e.withdrawn_at is null and e.kind = 'photo' group by 1) p),
    'signatures', (select count(*) from evidence e
      where e.company = o.company and e.work_order = o.id and e.withdrawn_at is null and e.kind = 'signature'
        and e.category is distinct from 'form'),
    'blockerPhotos', (select count(*) from evidence e
      where e.company = o.company and e.work_order = o.id and e.withdrawn_at is null and e.kind = 'photo'
        and e.category = 'blocker' and e.blocker is null))`;
