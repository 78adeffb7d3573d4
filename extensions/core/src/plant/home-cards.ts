import { FIBRE_KINDS } from '../../../domain/work/index.ts';
import type { Filter, HomeCard, HomeScope } from '../platform/home.ts';

/** With so few ports left that somebody has to think of the next splitter. */
const FEW_PORTS = 1;
const MOST = 500;

const nearlyFull = async ({ knex, company }: HomeScope): Promise<Filter> => {
  const { rows } = await knex.raw<{ rows: { id: string }[] }>(
    `select s.id from splitters s
     where s.company = ? and s.is_active and (
       select count(*) from (
         select from splitter_ports p
         where p.splitter = s.id and p.state = 'available' and not p.is_standby
         limit ${FEW_PORTS + 1}) as free) <= ${FEW_PORTS}
     order by s.code limit ${MOST}`,
    [company],
  );
  // No row has no key: an empty list of keys is refused.
  return rows.length > 0 ? { id: { _in: rows.map(({ id }) => id) } } : { id: { _null: true } };
};

export const homeCards: readonly HomeCard[] = [
  {
    id: 'plant.nearlyFull',
    section: 'waiting',
    icon: 'device_hub',
    kinds: FIBRE_KINDS,
    capabilities: ['stock', 'ports-allocate'],
    list: { collection: 'splitters', filter: nearlyFull, sort: 'code' },
  },
];
