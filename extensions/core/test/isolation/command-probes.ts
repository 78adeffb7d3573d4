import { createHash, randomUUID } from 'node:crypto';
import type { Persona } from './personas.ts';
import type { Answer, UploadPart } from '../support/http.ts';
import { REGISTERED } from '../../src/domains.ts';
import type { Route } from '../../src/platform/route.ts';
import type { ExampleCompany, RouteExample } from '../../src/platform/route-example.ts';
import type { Company } from './world.ts';

export type CommandRequest = {
  /** Path under `/api` with the ids filled in. */
  path: string;
  body?: Record<string, unknown>;
  files?: UploadPart[];
};

export type CommandProbe = {
  /** The request, made of this company's own ids. */
  request: (company: Company) => CommandRequest;
  /** Who in a company may do it: the proof that a refusal is about the company. */
  by: Persona | 'platform';
  /** For answers that refuse inside a success. */
  isRefused?: (answer: Answer) => boolean;
};

const id = (company: Company, collection: string): string =>
  company.rows.get(collection)?.id ?? randomUUID();

const to = (
  by: Persona,
  path: (company: Company) => string,
  body?: (company: Company) => Record<string, unknown>,
): CommandProbe => ({
  by,
  request: (company) => ({ path: path(company), ...(body ? { body: body(company) } : {}) }),
});

const order = (rest: string) => (company: Company) =>
  `/orders/${id(company, 'work_orders')}${rest}`;
const at = (base: string, collection: string, rest: string) => (company: Company) =>
  `${base}/${id(company, collection)}${rest}`;

const photo: UploadPart = { name: 'photo.jpg', type: 'image/jpeg', content: 'not much of a photo' };
const sha256 = createHash('sha256').update(String(photo.content)).digest('hex');

/** The example that a route brings. */
const fromExample = ({ path }: Route, example: RouteExample): CommandProbe => ({
  by: example.by,
  request: (company) => {
    const about: ExampleCompany = {
      id: company.id,
      file: company.file,
      job: company.job,
      row: (collection) => ({ id: randomUUID(), ...company.rows.get(collection) }),
    };
    const { id, query, body, files } = example;
    const found = typeof id === 'string' ? about.row(id).id : (id?.(about) ?? '');
    const asked = query ? `?${new URLSearchParams(query(about)).toString()}` : '';
    const sent = typeof body === 'function' ? body(about) : body;
    return {
      path: path.replace(/:\w+/, found) + asked,
      ...(sent && { body: { ...sent } }),
      ...(files && { files: [...files] }),
    };
  },
  ...(example.showsNothing && {
    isRefused: ({ status, data }) => status >= 400 || example.showsNothing?.(data) === true,
  }),
});

const ofRoutes = Object.fromEntries(
  REGISTERED.routes.flatMap((route) =>
    route.example ? [[`${route.method} ${route.path}`, fromExample(route, route.example)]] : [],
  ),
);

/**
 * A request for every route that needs a user: its own example, or one of these, for which the test
 * must know more. A route without one fails the test.
 */
export const COMMAND_PROBES: Record<string, CommandProbe> = {
  ...ofRoutes,
  'get /personas': to('admin', (company) => `/personas?company=${company.id}`),
  'get /personas/givable': to('admin', (company) => `/personas/givable?company=${company.id}`),
  'get /personas/:id': to('admin', (company) => `/personas/${company.persona}`),
  'post /personas': to(
    'admin',
    () => '/personas',
    (company) => ({ company: company.id, label: 'Human resources', capabilities: ['orders-read'] }),
  ),
  'put /personas/:id': to(
    'admin',
    (company) => `/personas/${company.persona}`,
    () => ({ label: 'Sales', capabilities: ['orders-read'], grants: [] }),
  ),
  'delete /personas/:id': to('admin', (company) => `/personas/${company.persona}`),
  'post /orders/:id/transition': to('manager', order('/transition'), () => ({
    to: 'Cancelled',
    reason: 'Asked by the customer',
  })),
  'post /orders/transition': {
    by: 'manager',
    request: (company) => ({
      path: '/orders/transition',
      body: {
        orders: [id(company, 'work_orders')],
        to: 'Cancelled',
        reason: 'Asked by the customer',
      },
    }),
    isRefused: ({ status, data }) => status >= 400 || data?.done === 0,
  },
  'post /field/commands': {
    ...to(
      'technician',
      () => '/field/commands',
      (company) => ({
        commands: [
          {
            id: randomUUID(),
            type: 'record-serial',
            order: id(company, 'work_orders'),
            occurredAt: new Date().toISOString(),
            seenStatus: String(company.rows.get('work_orders')?.status),
            payload: { serial: '48575443ABCDEF01' },
          },
        ],
      }),
    ),
    isRefused: ({ status, data }) =>
      status >= 400 || ['FORBIDDEN', 'FIELD_NOT_YOURS'].includes(data?.results?.[0]?.error?.code),
  },
  'post /field/evidence': {
    by: 'technician',
    request: (company) => ({
      path: '/field/evidence',
      body: {
        order: id(company, 'work_orders'),
        kind: 'photo',
        category: 'onu',
        clientRef: randomUUID(),
        takenAt: new Date().toISOString(),
        sha256,
      },
      files: [photo],
    }),
  },

  'post /email/profiles/suggest': to(
    'manager',
    () => '/email/profiles/suggest',
    (company) => ({ session: id(company, 'parse_sessions') }),
  ),
  'post /email/profiles/preview': to(
    'manager',
    () => '/email/profiles/preview',
    (company) => ({
      sample: id(company, 'parser_samples'),
      lesson: { family: 'form', timeZone: 'UTC', answers: [] },
    }),
  ),
  'get /email/profiles': to('manager', (company) => `/email/profiles?company=${company.id}`),
  'post /email/profiles': to(
    'manager',
    () => '/email/profiles',
    (company) => ({
      company: company.id,
      code: 'probe',
      name: 'Probe',
      family: 'form',
      recognise: { signs: [{ where: 'label', pattern: 'Probe', weight: 1 }], minimum: 1 },
      definition: { timeZone: 'UTC', required: {}, checks: [], enrichment: [], fields: [] },
    }),
  ),
  'get /email/profiles/:id': to('manager', at('/email/profiles', 'parser_profiles', '')),
  'post /email/profiles/:id/samples': {
    by: 'manager',
    request: (company) => ({
      path: `/email/profiles/${id(company, 'parser_profiles')}/samples`,
      body: { expected: '{}' },
      files: [{ name: 'form.xls', type: 'application/vnd.ms-excel', content: 'no workbook' }],
    }),
  },
  'post /email/profiles/:id/check': to(
    'manager',
    at('/email/profiles', 'parser_profiles', '/check'),
    () => ({}),
  ),
  'post /email/profiles/:id/activate': to(
    'manager',
    at('/email/profiles', 'parser_profiles', '/activate'),
    () => ({}),
  ),
};
