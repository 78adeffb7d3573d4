import { type Actor, hasCapability } from '../platform/actor.ts';
import type { UseCaseContext } from '../platform/context.ts';
import { assertOwn } from '../platform/own-row.ts';
import { loadCase } from '../lifecycle/index.ts';
import { expectation } from './expected-docket.ts';
import { loadChecks } from './load-checks.ts';
import type { DocketPage } from './page-shapes.ts';
import { type DocketRow, findDocket } from './repository.ts';
import { renderDocket } from './topics.ts';

const EVIDENCE = `
  select coalesce(jsonb_agg(jsonb_build_object('id', e.id, 'kind', e.kind, 'category', e.category,
      'caption', e.caption, 'technician', t.name, 'takenAt', coalesce(e.taken_at, e.received_at),
      'file', e.file, 'type', f.type, 'name', f.filename_download)
    order by coalesce(e.taken_at, e.received_at), e.id), '[]')
  from evidence e
  join directus_files f on f.id = e.file
  left join technicians t on t.id = e.technician
  where e.company = d.company and e.work_order = d.work_order and e.withdrawn_at is null
    and e.category is distinct from 'blocker'`;

const VERSIONS = `
  select jsonb_agg(jsonb_build_object('id', v.id, 'number', v.number, 'status', v.status,
    'receivedAt', v.received_at) order by v.received_at desc, v.id desc)
  from dockets v where v.company = d.company and v.work_order = d.work_order`;

/** A person is named to those of a company where he is a member; others did it for the platform. */
const PERSON = `(select nullif(btrim(concat_ws(' ', u.first_name, u.last_name)), '')
  from directus_users u where u.id = %
    and exists (select from memberships m where m."user" = u.id and m.company = d.company))`;
const person = (column: string): string => PERSON.replace('%', column);

const HISTORY = `
  select coalesce(jsonb_agg(jsonb_build_object('id', h.id, 'kind', h.kind, 'at', h.occurred_at,
      'by', ${person('h.actor_user')}, 'source', h.source, 'remark', h.remark,
      'portalReference', h.data->>'portalReference') order by h.occurred_at desc, h.id desc), '[]')
  from work_order_events h
  where h.company = d.company and h.work_order = d.work_order and h.data->>'docket' = d.id::text`;

const PAGE = `
select jsonb_build_object(
    'id', d.id, 'number', d.number, 'status', d.status, 'source', d.source,
    'company', jsonb_build_object('id', c.id, 'name', c.name, 'timeZone', c.time_zone),
    'order', jsonb_build_object('id', o.id, 'number', o.number,
      'statusName', coalesce(s.name, o.status), 'translations', s.translations,
      'category', o.status_category,
      'workType', jsonb_build_object('name', w.name, 'translations', w.translations),
      'partner', coalesce(p.name, g.name, l.name), 'customerName', coalesce(o.customer_name, k.name),
      'serviceId', o.service_id, 'address', o.address_text, 'technician', t.name,
      'completedAt', o.completed_at),
    'file', case when f.id is not null then jsonb_build_object('id', f.id, 'type', f.type,
      'name', f.filename_download, 'bytes', f.filesize) end,
    'making', case when d.file is not null or d.source <> 'generated' then 'no'
      when r.state = 'failed' then 'failed' else 'open' end,
    'makingError', case when r.state = 'failed' and d.file is null then r.error end,
    'receivedAt', d.received_at, 'verifiedAt', d.verified_at,
    'verifiedBy', ${person('d.verified_by')},
    'uploadedAt', d.uploaded_at, 'portalReference', d.portal_reference,
    'rejectReason', d.reject_reason, 'rejectRemark', d.reject_remark,
    'evidence', (${EVIDENCE}), 'versions', (${VERSIONS}), 'history', (${HISTORY})) as page
from dockets d
join companies c on c.id = d.company
join work_orders o on o.id = d.work_order
join work_types w on w.id = o.work_type
left join lifecycle_states s on s.lifecycle = o.lifecycle and s.code = o.status
left join partners p on p.id = o.partner
left join partner_groups g on g.id = o.partner_group
left join clients l on l.id = o.client
left join customers k on k.id = o.customer
left join technicians t on t.id = o.technician
left join directus_files f on f.id = d.file
left join fieldwright.outbox m on m.topic = '${renderDocket}' and m.key = d.id::text
left join fieldwright.background_work r on r.id = m.event_id
where d.id = ?`;

type Page = Omit<DocketPage, 'steps' | 'checks'>;

/** All that the docket's page shows, and the steps that the caller may take. */
export const readDocket = async (ctx: UseCaseContext, id: string): Promise<DocketPage> => {
  const docket = await findDocket(ctx.trx, id);
  assertOwn(ctx.actor, docket, { collection: 'dockets', id, capability: 'orders-read' });
  const { rows } = await ctx.trx.raw<{ rows: { page: Page }[] }>(PAGE, [id]);
  const { page } = rows[0] as { page: Page };
  return {
    ...page,
    checks: await loadChecks(ctx, docket),
    steps: await stepsOf(ctx, docket, { isNewest: page.versions[0]?.id === id }),
  };
};

const stepsOf = async (
  { trx, actor, now }: { trx: UseCaseContext['trx']; actor: Actor; now: Date },
  docket: DocketRow,
  { isNewest }: { isNewest: boolean },
): Promise<DocketPage['steps']> => {
  if (!hasCapability(actor, docket.company, 'docket-review')) return [];
  const item = await loadCase(trx, actor, docket.work_order, now);
  return [
    ...(isNewest && docket.status === 'received' ? (['verify', 'reject'] as const) : []),
    ...(isNewest && docket.status === 'verified' ? (['upload'] as const) : []),
    ...(expectation(item) === 'early' ? [] : (['receive'] as const)),
  ];
};
