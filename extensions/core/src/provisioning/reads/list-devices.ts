import type { Knex } from 'knex';
import type { DeviceState, RunKind } from '../../../../domain/provisioning/index.ts';
import type { Said } from '../../../../domain/words/index.ts';
import { type Actor, companiesWithCapability } from '../../platform/actor.ts';
import { SEES } from '../device-rows.ts';
import { saidOf } from './said-of.ts';

export const DEVICE_LISTS = [
  ...['all', 'attention', 'waiting', 'working', 'prepared', 'active', 'suspended', 'retired'],
] as const as readonly DeviceList[];
export type DeviceList = 'all' | DeviceState;
export type DeviceQuery = {
  show: DeviceList;
  search?: string | undefined;
  company?: string | undefined;
  offset: number;
};

const PAGE = 50;

/** Companies whose modems the actor sees. */
export const companiesOfModems = (actor: Actor): readonly string[] | 'all' => {
  const found = SEES.map((one) => companiesWithCapability(actor, one));
  return found.includes('all') ? 'all' : [...new Set(found.flat() as string[])];
};

type Row = {
  id: string;
  state: DeviceState;
  serial: string | null;
  mac: string | null;
  role: string;
  customerName: string | null;
  model: string | null;
  wifiName: string | null;
  order: string | null;
  orderNumber: string | null;
  lastInformAt: Date | null;
  updatedAt: Date | null;
  problem: string | null;
  problem_params: Record<string, string | number> | null;
  run: RunKind | null;
};
export type ListedDevice = Omit<Row, 'problem' | 'problem_params'> & { problem: Said | null };

const FROM = `
from customer_devices d
left join work_orders o on o.company = d.company and o.id = d.work_order
left join provisioning_runs r on r.company = d.company and r.device = d.id
  and r.state in ('waiting', 'running')`;
const COLUMNS = `d.id, d.state, d.serial, d.mac, d.role, d.customer_name as "customerName",
  nullif(concat_ws(' ', d.manufacturer, d.product_class), '') as model, d.wifi_name as "wifiName",
  d.work_order as "order", o.number as "orderNumber", d.last_inform_at as "lastInformAt",
  coalesce(d.updated_at, d.created_at) as "updatedAt", d.problem, d.problem_params, r.kind as run`;

const conditionsOf = (actor: Actor, { search, company }: DeviceQuery): [string, unknown[]] => {
  const companies = companiesOfModems(actor);
  const where: string[] = ['true'];
  const bindings: unknown[] = [];
  if (companies !== 'all') {
    where.push('d.company = any(?::uuid[])');
    bindings.push(companies);
  }
  if (company) {
    where.push('d.company = ?::uuid');
    bindings.push(company);
  }
  const word = search?.trim().toLowerCase();
  if (word) {
    where.push(`(d.search_text like ? or lower(o.number) like ?)`);
    const like = `%${word.replace(/[\\%_]/g, (sign) => `\\${sign}`)}%`;
    bindings.push(like, like);
  }
  return [where.join(' and '), bindings];
};

/** Modems of the actor's companies, the latest change first, with how many stand in each state. */
export const listDevices = async (
  knex: Knex,
  actor: Actor,
  query: DeviceQuery,
): Promise<{ rows: ListedDevice[]; hasMore: boolean; counts: Record<string, number> }> => {
  const [where, bindings] = conditionsOf(actor, query);
  const shown = query.show === 'all' ? `d.state <> 'retired'` : 'd.state = ?';
  const { rows } = await knex.raw<{ rows: Row[] }>(
    `select ${COLUMNS} ${FROM} where ${where} and ${shown}
     order by coalesce(d.updated_at, d.created_at) desc, d.id limit ${String(PAGE + 1)} offset ?`,
    [...bindings, ...(query.show === 'all' ? [] : [query.show]), query.offset],
  );
  const { rows: counted } = await knex.raw<{ rows: { state: string; count: number }[] }>(
    `select d.state, count(*)::int as count from customer_devices d
     left join work_orders o on o.company = d.company and o.id = d.work_order
     where ${where} group by d.state`,
    bindings,
  );
  const counts = Object.fromEntries(counted.map(({ state, count }) => [state, count]));
  const all = counted.reduce((sum, { state, count }) => sum + (state === 'retired' ? 0 : count), 0);
  return {
    rows: rows.slice(0, PAGE).map(({ problem, problem_params: params, ...row }) => ({
      ...row,
      problem: saidOf(problem, params),
    })),
    hasMore: rows.length > PAGE,
    counts: { ...counts, all },
  };
};

type SeenRow = {
  id: string;
  serial: string;
  manufacturer: string | null;
  product_class: string | null;
  first_seen_at: Date | null;
  last_inform_at: Date | null;
};

/** Modems that reported and that nobody scanned, the newest first. */
export const listSeen = async (knex: Knex, actor: Actor, company: string | undefined) => {
  const companies = companiesOfModems(actor);
  const rows: SeenRow[] = await knex('seen_modems')
    .modify((query) => {
      if (companies !== 'all') void query.whereIn('company', [...companies]);
      if (company) void query.where({ company });
    })
    .orderBy([{ column: 'first_seen_at', order: 'desc', nulls: 'last' }, { column: 'id' }])
    .limit(200)
    .select('id', 'serial', 'manufacturer', 'product_class', 'first_seen_at', 'last_inform_at');
  return rows.map((row: SeenRow) => ({
    id: row.id,
    serial: row.serial,
    model: [row.manufacturer, row.product_class].filter(Boolean).join(' ') || null,
    firstSeenAt: row.first_seen_at,
    lastInformAt: row.last_inform_at,
  }));
};
