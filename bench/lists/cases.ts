import { createHash } from 'node:crypto';
import { get, graphql } from './requests.ts';

/** Static token of the dispatcher of each installation that is measured. */
export const DISPATCHER = 'bench-dispatcher-token-0000000001';

export const FIELDS = 'id,number,status,customer_name,service_id,scheduled_start,created_at';
const PAGE = `fields=${FIELDS}&sort=-created_at,-id&limit=50`;
const STATUS = encodeURIComponent(JSON.stringify({ status: { _eq: 'Assigned' } }));
const NUMBER = 'WO-2026-00004320';
const NOBODYS = 'WO-2026-99999999';
/** A part of the name of one customer: no key leads there. */
const PART = createHash('md5').update('4320').digest('hex').slice(4, 14);

type Request = () => Promise<unknown>;

/** First pages as one reader asks for them, by what they are called in the report. */
export const casesOf = (url: string, token: string): Record<string, Request> => {
  const rest = (query: string) => () => get(`${url}/items/work_orders?${PAGE}&${query}`, token);
  const own = (query: string) => () => get(`${url}/api/orders?${query}`, token);
  const inGraphql = (terms: string) => () =>
    graphql(
      url,
      token,
      `{ work_orders(sort: ["-created_at", "-id"], limit: 50, ${terms}) { ${FIELDS.replaceAll(',', ' ')} } }`,
    );
  return {
    'REST list': rest(`filter=${STATUS}`),
    'REST search by number': rest(`search=${NUMBER}`),
    'REST search for a number that no order has': rest(`search=${NOBODYS}`),
    'REST search by a part of a name': rest(`search=${PART}`),
    'REST search by a word that thousands have': rest('search=menara+misal+12'),
    'REST list with filter_count': rest(`filter=${STATUS}&meta=filter_count`),
    'REST count as the Studio asks': () =>
      get(`${url}/items/work_orders?aggregate[countDistinct]=id&filter=${STATUS}`, token),
    'GraphQL list': inGraphql('filter: {status: {_eq: "Assigned"}}'),
    'GraphQL search by number': inGraphql(`search: "${NUMBER}"`),
    'own list': own('status=Assigned&limit=50'),
    'own search by number': own(`search=${NUMBER}`),
    'own search by a part of a name': own(`search=${PART}`),
    'own list with count': own('status=Assigned&limit=50&count=true'),
  };
};
