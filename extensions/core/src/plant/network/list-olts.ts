import type { Knex } from 'knex';
import { type Light, type Load, loadOf, type PonKind } from '../../../../domain/plant/index.ts';
import { type Actor, hasCapability } from '../../platform/actor.ts';
import { plantCompany } from './companies.ts';
import { splittersBehind } from './splitters-behind.ts';

export type ListedPort = {
  id: string;
  label: string;
  kind: PonKind;
  isActive: boolean;
  zone: string | null;
  load: Load;
  /** Ports of last splitters that customers could have. */
  possible: number;
  splitters: number;
  /** The light of whoever has least; null where nothing hangs on the port. */
  worst: Light | null;
};
export type ListedOlt = {
  id: string;
  code: string;
  name: string;
  maker: string;
  isActive: boolean;
  ports: ListedPort[];
};
export type OltList = { company: string | null; mayKeep: boolean; rows: ListedOlt[] };

type PortRow = Pick<ListedPort, 'id' | 'label' | 'kind' | 'isActive' | 'zone'> & {
  capacity: number;
  olt: string;
};
/** `0/1/2` before `0/1/10`. */
const LABELS = new Intl.Collator('en', { numeric: true });
const byLabel = (one: ListedPort, other: ListedPort): number =>
  LABELS.compare(one.label, other.label);

type OltRow = Omit<ListedOlt, 'ports'>;
type Fed = Awaited<ReturnType<typeof splittersBehind>>[number];

/** Whoever has least: among splitters that customers hang on. */
export const worstLight = (splitters: readonly Fed[]): Light | null => {
  const parents = new Set(splitters.map(({ parent }) => parent));
  const last = splitters.filter(({ id }) => !parents.has(id));
  return last.map(({ light }) => light).toSorted((a, b) => a.marginDb - b.marginDb)[0] ?? null;
};

/** Every OLT of the company with its ports: how full each is and how little light its last customer has. */
export const listOlts = async (
  knex: Knex,
  actor: Actor,
  asked: string | undefined,
): Promise<OltList> => {
  const company = await plantCompany(knex, actor, asked);
  if (company === null) return { company, mayKeep: false, rows: [] };
  const [olts, { rows: ports }, fed] = await Promise.all([
    knex('olts')
      .where({ company })
      .orderBy('code')
      .select<OltRow[]>(
        'id',
        'code',
        'name',
        knex.raw(`concat_ws(' ', vendor, model) as maker`),
        'is_active as isActive',
      ),
    knex.raw<{ rows: PortRow[] }>(
      `select p.id, p.olt, p.label, p.kind, p.capacity, p.is_active as "isActive", z.name as zone
       from olt_ports p left join tariff_zones z on z.company = p.company and z.id = p.tariff_zone
       where p.company = ?`,
      [company],
    ),
    splittersBehind(knex, { company }),
  ]);
  const behind = Map.groupBy(fed, ({ oltPort }) => oltPort);
  const portOf = ({ capacity, olt: _olt, ...port }: PortRow): ListedPort => {
    const splitters = behind.get(port.id) ?? [];
    const used = splitters.reduce((sum, one) => sum + one.used, 0);
    return {
      ...port,
      load: loadOf(used, capacity),
      possible: splitters.reduce((sum, one) => sum + one.used + one.free, 0),
      splitters: splitters.length,
      worst: worstLight(splitters),
    };
  };
  return {
    company,
    mayKeep: hasCapability(actor, company, 'plant'),
    rows: olts.map((olt) => ({
      ...olt,
      ports: ports
        .filter((port) => port.olt === olt.id)
        .map(portOf)
        .toSorted(byLabel),
    })),
  };
};
