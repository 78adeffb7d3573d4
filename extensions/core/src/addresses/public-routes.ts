import { z } from 'zod';
import { addressLine, LONGEST_QUERY } from '../../../domain/addresses/index.ts';
import { defineRoute, type Route } from '../platform/route.ts';
import { hint, publicAddress } from './answers.ts';
import { findAddresses } from './search/find-addresses.ts';
import { publicCompany } from './search/public-company.ts';

/** Questions a minute from one address of the network: a person who types, and no more. */
const RATE = 60;
const MOST_ANSWERS = 8;

const find = defineRoute({
  method: 'get',
  path: '/address',
  summary: 'Find a serviceable address by what somebody types, and whether a port is free',
  description:
    'Takes typing errors, abbreviations and units in French, English and Malay. Answers with at most eight addresses of the typed number, the surest first; `hint` says what has to be typed yet. Of a house with several units it tells the house until the unit is typed. It never says who lives somewhere or whether somebody has a service.',
  tags: ['Addresses'],
  access: 'public',
  ratePerMinute: RATE,
  query: z.object({
    q: z.string().trim().min(1).max(LONGEST_QUERY),
    company: z.uuid().optional(),
  }),
  response: z.object({ hint, addresses: z.array(publicAddress) }),
  handler: async ({ knex, query }) => {
    const company = await publicCompany(knex, query.company);
    const answer = await findAddresses(knex, { company, text: query.q, limit: MOST_ANSWERS });
    return {
      hint: answer.hint,
      addresses: answer.addresses.map((one) => ({
        line: addressLine(one),
        town: one.town,
        region: one.region,
        postcode: one.postcode,
        fibreId: one.needsUnit ? null : one.fibreId,
        needsUnit: one.needsUnit,
        state: one.state,
        hasFreePort: one.hasFreePort,
        confidence: one.confidence,
        match: one.match,
      })),
    };
  },
});

export const publicRoutes: readonly Route[] = [find];
