import { createHash, randomUUID } from 'node:crypto';
import type { Persona } from '../../../domain/organisation/personas.ts';
import type { Answer, UploadPart } from '../support/http.ts';
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

const slot = { startsAt: '2026-12-02T01:00:00Z', endsAt: '2026-12-02T03:00:00Z' };
const photo: UploadPart = { name: 'photo.jpg', type: 'image/jpeg', content: 'not much of a photo' };
const sha256 = createHash('sha256').update(String(photo.content)).digest('hex');

/**
 * A request for every route that needs a user. A route without one fails the test: whoever adds a
 * route says here how it is called.
 */
export const COMMAND_PROBES: Record<string, CommandProbe> = {
  'get /auth/capabilities': to('auditor', () => '/auth/capabilities'),
  'get /people': to('admin', (company) => `/people?company=${company.id}`),
  'post /invitations': to(
    'admin',
    () => '/invitations',
    (company) => ({
      company: company.id,
      email: `${Math.random().toString(36).slice(2)}@example.com`,
      persona: 'dispatcher',
    }),
  ),
  'post /invitations/:id/renew': to('admin', at('/invitations', 'invitations', '/renew')),
  'post /invitations/:id/revoke': to('admin', at('/invitations', 'invitations', '/revoke')),

  'post /orders': to(
    'intake',
    () => '/orders',
    (company) => ({
      company: company.id,
      workType: 'ACTIVATION',
      building: id(company, 'buildings'),
      customerName: 'Siti Contohan',
      serviceId: `TBBNA${Math.floor(Math.random() * 900_000 + 100_000)}G`,
      phones: ['0126999999'],
      addressText: 'Jalan Contoh 1',
    }),
  ),
  'get /orders': to('auditor', (company) => `/orders?company=${company.id}`),
  'get /orders/:id': to('auditor', order('')),
  'post /orders/:id/secrets/reveal': to('manager', order('/secrets/reveal'), () => ({})),
  'get /orders/:id/next-steps': to('auditor', order('/next-steps')),
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
  'post /orders/:id/blockers': to('manager', order('/blockers'), (company) => ({
    reason: String(company.rows.get('blocker_reasons')?.code),
    remark: 'Locked',
  })),
  'post /orders/:id/reschedules': to('manager', order('/reschedules'), () => ({
    proposedStart: slot.startsAt,
    proposedEnd: slot.endsAt,
    reason: 'Customer away',
  })),
  'post /reschedules/:id/decide': to(
    'dispatcher',
    at('/reschedules', 'reschedules', '/decide'),
    () => ({ decision: 'rejected', note: 'No' }),
  ),
  'post /orders/:id/assign': to('dispatcher', order('/assign'), (company) => ({
    technician: id(company, 'technicians'),
    ...slot,
  })),
  'get /orders/:id/technicians': to(
    'dispatcher',
    order(`/technicians?startsAt=${slot.startsAt}&endsAt=${slot.endsAt}`),
  ),
  'post /appointments/:id/publish': to(
    'dispatcher',
    at('/appointments', 'appointments', '/publish'),
    () => ({}),
  ),
  'post /appointments/:id/unpublish': to(
    'dispatcher',
    at('/appointments', 'appointments', '/unpublish'),
    () => ({}),
  ),

  'get /invoices/ready': to('finance', () => '/invoices/ready'),
  'post /invoices/preview': to(
    'finance',
    () => '/invoices/preview',
    (company) => ({
      orders: [id(company, 'work_orders')],
    }),
  ),
  'post /invoices': to(
    'finance',
    () => '/invoices',
    (company) => ({
      orders: [id(company, 'work_orders')],
    }),
  ),
  'post /invoices/batch': to(
    'finance',
    () => '/invoices/batch',
    (company) => ({
      orders: [id(company, 'work_orders')],
      perOrder: true,
    }),
  ),
  'get /invoices/:id/preview': to('finance', at('/invoices', 'invoices', '/preview')),
  'post /invoices/:id/render': to('finance', at('/invoices', 'invoices', '/render'), () => ({})),
  'post /invoices/:id/submit': to('finance', at('/invoices', 'invoices', '/submit'), () => ({
    submissionId: 'S-1',
  })),
  'post /invoices/:id/reject': to('finance', at('/invoices', 'invoices', '/reject'), () => ({
    reason: 'Wrong rate',
  })),
  'post /invoices/:id/withdraw': to(
    'finance',
    at('/invoices', 'invoices', '/withdraw'),
    () => ({}),
  ),

  'post /orders/:id/dockets': to('dispatcher', order('/dockets'), () => ({ generate: true })),
  'get /dockets/:id/checks': to('dispatcher', at('/dockets', 'dockets', '/checks')),
  'post /dockets/:id/verify': to('dispatcher', at('/dockets', 'dockets', '/verify'), () => ({})),
  'post /dockets/:id/reject': to('dispatcher', at('/dockets', 'dockets', '/reject'), () => ({
    reason: 'unsigned',
  })),
  'post /dockets/:id/uploaded': to('dispatcher', at('/dockets', 'dockets', '/uploaded'), () => ({
    portalReference: 'P-1',
  })),

  'get /background-work': {
    ...to('finance', (company) => `/background-work?company=${company.id}`),
    isRefused: isEmptyList('runs'),
  },
  'get /events': {
    ...to('auditor', (company) => `/events?company=${company.id}`),
    isRefused: isEmptyList('events'),
  },
  'get /background-work/:id': to('finance', (company) => `/background-work/${company.job}`),
  'post /background-work/:id/retry': to(
    'finance',
    (company) => `/background-work/${company.job}/retry`,
    () => ({}),
  ),
  'get /metrics': to('finance', () => '/metrics'),

  'get /field/snapshot': to('technician', (company) => `/field/snapshot?company=${company.id}`),
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

  'post /splitters/:id/allocate': to(
    'dispatcher',
    at('/splitters', 'splitters', '/allocate'),
    (company) => ({ workOrder: id(company, 'work_orders') }),
  ),
  'post /ports/:id/release': to(
    'dispatcher',
    (company) => `/ports/${String(company.rows.get('port_attachments')?.splitter_port)}/release`,
    (company) => ({ workOrder: id(company, 'work_orders'), reason: 'Wrong port' }),
  ),
  'post /splitters/:id/standby-approval': to(
    'manager',
    at('/splitters', 'splitters', '/standby-approval'),
    (company) => ({
      workOrder: id(company, 'work_orders'),
      approverName: 'Partner',
      file: company.file,
    }),
  ),
  'get /splitters': to(
    'dispatcher',
    (company) => `/splitters?workOrder=${id(company, 'work_orders')}`,
  ),

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
