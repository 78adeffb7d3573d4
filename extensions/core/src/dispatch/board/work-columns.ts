import type { BoardWork } from '../../../../domain/dispatch/index.ts';
import { skillsWanted } from '../../../../domain/organisation/index.ts';

/** What of an order is shown on its card, over `o`; `:language` is the reader's. */
export const WORK_COLUMNS = `
  o.customer_name as customer, coalesce(wt.translations->>:language, wt.name) as "workType",
  p.name as partner, o.status as state,
  coalesce(st.translations->>:language, st.name, o.status) as "stateName",
  st.color as "stateColor", o.status_category as category, o.priority,
  left(regexp_replace(coalesce(b.name, o.address_text), '\\s+', ' ', 'g'), 160) as place,
  coalesce(l.lat, b.lat)::float8 as lat, coalesce(l.lng, b.lng)::float8 as lng,
  o.appointment_requested_at as "requestedAt", o.kpi_due_at as "dueAt",
  o.order_category as "orderCategory", o.installation_method as "installationMethod",
  b.name as "buildingName", b.requires_senior as "needsSenior",
  left(b.opens::text, 5) as opens, left(b.closes::text, 5) as closes`;

export const WORK_JOINS = `
  join work_types wt on wt.id = o.work_type
  left join lifecycle_states st on st.company = o.company and st.lifecycle = o.lifecycle
    and st.code = o.status
  left join partners p on p.id = o.partner
  left join buildings b on b.id = o.building
  left join service_locations l on l.id = o.service_location`;

export type WorkRow = Omit<BoardWork, 'requestedAt' | 'dueAt' | 'skills' | 'building'> & {
  requestedAt: Date | null;
  dueAt: Date | null;
  orderCategory: string | null;
  installationMethod: string | null;
  buildingName: string | null;
  needsSenior: boolean | null;
  opens: string | null;
  closes: string | null;
};

export const workOf = (row: WorkRow): BoardWork => ({
  customer: row.customer,
  workType: row.workType,
  partner: row.partner,
  state: row.state,
  stateName: row.stateName,
  stateColor: row.stateColor,
  category: row.category,
  priority: row.priority,
  place: row.place,
  lat: row.lat,
  lng: row.lng,
  requestedAt: row.requestedAt?.toISOString() ?? null,
  dueAt: row.dueAt?.toISOString() ?? null,
  skills: skillsWanted([row.orderCategory, row.installationMethod]),
  building:
    row.buildingName === null
      ? null
      : {
          name: row.buildingName,
          needsSenior: row.needsSenior ?? false,
          opens: row.opens,
          closes: row.closes,
        },
});
