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
  by: Persona;
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

/** A list filtered by a company shows nothing of a foreign one. */
const isEmptyList = (key: string) => (answer: Answer) =>
  answer.status >= 400 || answer.data?.[key]?.length === 0;

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
  'get /events': {
    ...to('auditor', (company) => `/events?company=${company.id}`),
    isRefused: isEmptyList('events'),
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

  'post /email/parse-excel': {
    by: 'intake',
    request: (company) => ({
      path: '/email/parse-excel',
      body: { company: company.id },
      files: [{ name: 'form.xls', type: 'application/vnd.ms-excel', content: 'no workbook' }],
    }),
  },
  'get /email/health': {
    ...to('intake', (company) => `/email/health?company=${company.id}`),
    isRefused: isEmptyList('mailboxes'),
  },
  'get /email/mails': {
    ...to('intake', (company) => `/email/mails?company=${company.id}`),
    isRefused: isEmptyList('mails'),
  },
  'get /email/mails/:id': to('auditor', at('/email/mails', 'mails', '')),
  'post /email/mails/:id/read-again': to('intake', at('/email/mails', 'mails', '/read-again')),
  'get /email/mails/:id/raw': to('manager', at('/email/mails', 'mails', '/raw')),
  'get /email/uploads': {
    ...to('intake', (company) => `/email/uploads?company=${company.id}`),
    isRefused: isEmptyList('uploads'),
  },
  'get /email/uploads/:id': to('intake', at('/email/uploads', 'parse_sessions', '')),
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
  'get /email/sessions': {
    ...to('intake', (company) => `/email/sessions?company=${company.id}`),
    isRefused: isEmptyList('sessions'),
  },
  'get /email/sessions/:id': to('intake', at('/email/sessions', 'parse_sessions', '')),
  'get /email/drafts': {
    ...to('intake', (company) => `/email/drafts?company=${company.id}`),
    isRefused: isEmptyList('drafts'),
  },
  'get /email/drafts/facets': to('intake', () => '/email/drafts/facets'),
  'get /email/drafts/claims': to('intake', () => '/email/drafts/claims'),
  'get /email/drafts/reject-reasons': to('intake', () => '/email/drafts/reject-reasons'),
  'post /email/drafts/claim-next': {
    ...to(
      'intake',
      () => '/email/drafts/claim-next',
      (company) => ({ filter: { company: company.id } }),
    ),
    isRefused: (answer) => answer.status >= 400 || answer.data?.draft === null,
  },
  'get /email/drafts/:id': to('intake', at('/email/drafts', 'parse_drafts', '')),
  'get /email/drafts/:id/sheet': to('intake', at('/email/drafts', 'parse_drafts', '/sheet')),
  'patch /email/drafts/:id': to('intake', at('/email/drafts', 'parse_drafts', ''), () => ({
    values: { customerName: 'Someone else' },
  })),
  'post /email/drafts/:id/claim': to(
    'intake',
    at('/email/drafts', 'parse_drafts', '/claim'),
    () => ({}),
  ),
  'post /email/drafts/:id/approve': to(
    'intake',
    at('/email/drafts', 'parse_drafts', '/approve'),
    () => ({}),
  ),
  'post /email/drafts/bulk-approve': {
    ...to(
      'intake',
      () => '/email/drafts/bulk-approve',
      (company) => ({
        ids: [id(company, 'parse_drafts')],
      }),
    ),
  },
  'post /email/drafts/approve-preview': to(
    'intake',
    () => '/email/drafts/approve-preview',
    (company) => ({ ids: [id(company, 'parse_drafts')] }),
  ),
  'post /email/drafts/:id/restore': to(
    'intake',
    at('/email/drafts', 'parse_drafts', '/restore'),
    () => ({}),
  ),
  'post /email/drafts/:id/building': to(
    'intake',
    at('/email/drafts', 'parse_drafts', '/building'),
    (company) => ({ building: id(company, 'buildings') }),
  ),
  'post /email/sessions/:id/approve': to(
    'intake',
    at('/email/sessions', 'parse_sessions', '/approve'),
    () => ({}),
  ),
  'post /email/drafts/:id/reject': to(
    'intake',
    at('/email/drafts', 'parse_drafts', '/reject'),
    () => ({ reason: 'Not ours' }),
  ),
  'get /email/items': {
    ...to('intake', (company) => `/email/items?company=${company.id}`),
    isRefused: isEmptyList('items'),
  },
  'get /email/items/:id': to('intake', at('/email/items', 'inbox_items', '')),
  'post /email/items/:id/apply': to(
    'intake',
    at('/email/items', 'inbox_items', '/apply'),
    () => ({}),
  ),
  'post /email/items/:id/dismiss': to(
    'intake',
    at('/email/items', 'inbox_items', '/dismiss'),
    () => ({ reason: 'Not for us' }),
  ),
};
