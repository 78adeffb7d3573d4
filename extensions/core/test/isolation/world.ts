import { randomBytes, randomUUID } from 'node:crypto';
import type { Knex } from 'knex';
import { SHIPPED_PERSONAS } from '../../../domain/organisation/personas.ts';
import { MADE, type Persona } from './personas.ts';
import { COMPANY_ROWS } from './scope.ts';
import { seal, configureSecrets } from '../../src/platform/secrets.ts';
import { database } from '../support/database.ts';
import { newMember, newTenant, type Person, type Tenant } from '../support/tenant.ts';
import { readyOrders } from '../support/ready-orders.ts';
import { createInvoices } from '../../src/billing/topics.ts';
import { rowFor, type Row } from './row-for.ts';
import { productSecret } from '../support/mail-worker.ts';

export type Company = Tenant & {
  people: Record<Persona, Person>;
  /** One row of every collection. */
  rows: Map<string, Row & { id: string }>;
  file: string;
  /** A failed background job of the company. */
  job: string;
  /** The persona that its administrator made. */
  persona: string;
};

const definitionOf = (name: string) => {
  const found = COMPANY_ROWS.find((definition) => definition.name === name);
  if (!found) throw new Error(`No collection ${name}`);
  return found;
};

export const newFile = async (knex: Knex, company: string): Promise<string> => {
  const id = randomUUID();
  await knex('directus_files').insert({
    id,
    company,
    storage: 'local',
    filename_disk: `${id}.txt`,
    filename_download: 'evidence.txt',
    title: 'Evidence',
    type: 'text/plain',
    filesize: 8,
  });
  return id;
};

type Message = { topic: string; payload: Record<string, unknown> };

/** It failed long ago and is not waiting, so that the worker leaves it alone. */
const newJob = async (
  knex: Knex,
  company: string,
  { topic, payload }: Message = { topic: 'platform.clean-outbox', payload: {} },
): Promise<string> => {
  const job = randomUUID();
  await knex('outbox')
    .withSchema('fieldwright')
    .insert({
      event_id: job,
      company,
      topic,
      payload: JSON.stringify(payload),
      relayed_at: knex.fn.now(),
    });
  await knex('background_work')
    .withSchema('fieldwright')
    .insert({ id: job, company, topic, state: 'failed' });
  return job;
};

const secondTask = async ({ id, rows }: Company): Promise<string> => {
  const task = randomUUID();
  const work_order = rows.get('work_orders')?.id;
  await database()('tasks').insert({ id: task, company: id, work_order, title: 'First' });
  return task;
};

/** What the database's own rules ask of a row beyond its required fields. */
const extras = (company: Company): Record<string, () => Promise<Row> | Row> => {
  const id = (collection: string) => company.rows.get(collection)?.id;
  const port = (where: Row) =>
    database()('splitter_ports').where({
      company: company.id,
      splitter: id('splitters'),
      ...where,
    });
  return {
    technicians: () => ({ user: company.people.technician.userId }),
    work_orders: async () => ({
      building: id('buildings'),
      technician: id('technicians'),
      // Who sells changes what he made himself.
      created_by: company.people.sales.userId,
      work_type: (
        await database()('work_types')
          .where({ company: company.id, code: 'ACTIVATION' })
          .first('id')
      ).id,
    }),
    olts: () => ({ lat: null, lng: null }),
    olt_ports: () => ({ capacity: 64, tx_power_dbm: 3 }),
    splitters: async () => ({
      ...{ olt_port: null, feed_port: null, feed_km: 1, feed_connectors: 2 },
      type: (
        await database()('splitter_types')
          .where({ company: company.id })
          .whereNotNull('standby_port')
          .first('id')
      ).id,
    }),
    // Fed by nothing: the example hangs it on the OLT port.
    splitter_feeds: () => ({
      ...{ olt_port: id('olt_ports'), feed_port: null },
      ...{ fed_from: '2026-11-19T03:00:00Z', fed_until: '2026-11-20T03:00:00Z' },
    }),
    task_assignees: () => ({ technician: id('technicians') }),
    // A task that waits for itself is refused.
    task_dependencies: async () => ({ depends_on: await secondTask(company) }),
    task_templates: () => ({ state: 'Assigned' }),
    order_crew: () => ({ is_lead: true }),
    // Written just now by somebody who may change it.
    order_messages: () => ({
      body: 'The key is with the guard.',
      created_by: company.people.dispatcher.userId,
      created_at: new Date(Date.now() + 3_600_000),
    }),
    order_document_versions: () => ({
      number: 1,
      size_bytes: 8,
      file_type: 'text/plain',
      file_name: 'a.txt',
    }),
    form_versions: () => ({
      status: 'published',
      published_at: new Date(),
      definition: { fields: [{ key: 'seen', kind: 'yes_no', label: 'Seen' }] },
    }),
    form_uses: () => ({ work_type: id('work_types') }),
    appointments: () => ({
      technician: id('technicians'),
      starts_at: '2026-12-01T01:00:00Z',
      ends_at: '2026-12-01T03:00:00Z',
    }),
    // One whose time is over is ended by a schedule while others look.
    offers: () => ({
      starts_at: '2036-12-01T01:00:00Z',
      ends_at: '2036-12-01T03:00:00Z',
      expires_at: '2036-12-01T00:00:00Z',
    }),
    // Off: a schedule makes no orders of it while others look.
    visit_series: () => ({ rule: 'FREQ=WEEKLY', minutes: 60, is_active: false }),
    equipment_categories: () => ({ code_pattern: 'EQ-{seq:4}' }),
    meter_readings: () => ({ read_at: '2026-01-01T00:00:00Z' }),
    equipment_bookings: () => ({
      starts_at: '2036-11-01T01:00:00Z',
      ends_at: '2036-11-01T03:00:00Z',
    }),
    // Back again: the example of taking it takes it.
    equipment_checkouts: () => ({
      in_at: '2026-11-20T03:00:00Z',
      in_condition: 'good',
      out_at: '2026-11-20T01:00:00Z',
    }),
    equipment_downtimes: () => ({ ends_at: '2026-11-20T03:00:00Z' }),
    // Paused: a schedule makes no orders of it while others look.
    maintenance_plans: () => ({
      state: 'paused',
      rule: 'FREQ=YEARLY',
      starts_on: '2036-12-01',
    }),
    maintenance_occurrences: () => ({ occurs_on: '2036-12-01', due_on: '2036-12-01' }),
    // Over: the worker leaves it alone.
    address_imports: () => ({ state: 'done', finished_at: '2026-11-20T03:00:00Z', problems: '[]' }),
    sign_ups: () => ({
      state: 'started',
      work_order: null,
      token_hash: randomBytes(32).toString('hex'),
    }),
    // Over: the port of the others stays free.
    port_holds: () => ({
      ...{ kind: 'funnel', work_order: null, hold_ends_at: '2026-11-20T03:00:00Z' },
      ...{ released_at: '2026-11-20T03:00:00Z', release_reason: 'expired' },
    }),
    port_waiting: () => ({ closed_at: null }),
    payment_customers: () => ({
      ...{ customer: company.rows.get('customers')?.id, setup: null, setup_count: 0 },
    }),
    payment_methods: () => ({
      ...{ brand: 'visa', last4: '4242', expiry_month: 12, expiry_year: 2034 },
      removed_at: null,
    }),
    // Declined: staff may do something about it, and the worker nothing.
    charges: () => ({
      ...{ state: 'declined', reason: 'declined', amount_minor: 9_900, paid_at: null },
      ...{ asked_at: null, attempt: 1 },
    }),
    payment_events: () => ({ outcome: 'ignored', handled_at: '2026-11-20T03:00:00Z' }),
    agreements: () => ({ language: 'en', pdf_sha256: 'a'.repeat(64) }),
    agreement_signatures: () => ({
      position: 1,
      evidence: JSON.stringify({ kind: 'typed', channel: 'none' }),
    }),
    plan_parts: async () => {
      const bundle = randomUUID();
      await database()('service_plans').insert({
        ...{ id: bundle, company: company.id, code: bundle, name: 'Bundle', kind: 'bundle' },
      });
      return { plan: bundle, part: id('service_plans') };
    },
    plan_prices: () => ({ valid_from: '2036-01-01', valid_to: null, monthly_minor: 9_900 }),
    plan_promotions: () => ({
      ...{ valid_from: '2036-11-01', valid_to: '2036-11-30', months: 3, percent: 50 },
      amount_minor: null,
    }),
    price_overrides: () => ({
      ...{ valid_from: '2036-11-01', valid_to: '2036-11-30', monthly_minor: 8_900 },
      ...{ state: 'asked', decided_at: null, decided_by: null },
    }),
    quotes: () => ({
      ...{ number: 'Q-1', sequence: 1, revision: 1, supersedes: null, status: 'draft' },
      ...{ priced_on: '2036-11-01', expires_on: '2036-12-01', token_hash: null },
      ...{ pdf: null, pdf_sha256: null, language: 'en' },
    }),
    quote_lines: () => ({ promotion_months: null, monthly_after_minor: null, quantity: 1 }),
    quote_acceptances: () => ({ door: 'staff', reason: 'Contoh', pdf_sha256: null }),
    provisioning_parameters: () => ({ path: 'Device.WiFi.SSID.1.SSID', template: 'x' }),
    // Not scanned: nothing waits for it while others look.
    customer_devices: () => ({ mac: null, serial: null }),
    customer_device_secrets: () => ({ name: 'wifi.password', cipher: seal('geheim') }),
    provisioning_runs: () => ({ state: 'failed', finished_at: '2026-11-20T03:00:00Z' }),
    board_views: () => ({ owner: company.people.dispatcher.userId }),
    // The register of what came in shows it.
    mails: () => ({ state: 'skipped', reason_code: 'NO_RULE' }),
    mail_rules: () => ({ sender: '*@partner.example.com' }),
    mailboxes: () => ({
      host: 'imap.example.com',
      user_name: 'work',
      password: seal('geheim'),
      is_active: false,
    }),
    invoices: () => ({
      number: `INV-${company.key}`,
      sequence: 1,
      year: 2026,
      partner_group: id('partner_groups'),
      subtotal_minor: 10_000,
      total_minor: 10_000,
    }),
    payments: () => ({ amount_minor: 100 }),
    credit_notes: () => ({ number: `CN-${company.key}`, sequence: 1, year: 2026 }),
    credit_note_lines: () => ({ amount_minor: 0, tax_minor: 0 }),
    invoice_lines: () => ({ work_order: id('work_orders') }),
    standby_approvals: async () => ({
      splitter_port: (await port({ is_standby: true }).first('id')).id,
      file: company.file,
    }),
    port_attachments: async () => ({
      splitter_port: (await port({ is_standby: false }).orderBy('number').first('id')).id,
      splitter: id('splitters'),
    }),
    leave_requests: () => ({ from_on: '2036-12-01', until_on: '2036-12-01' }),
    leave_ledger: () => ({ year: 2026 }),
    api_tokens: () => ({ token_hash: randomBytes(32).toString('hex'), hint: 'abcd' }),
    // Off: the company's other commands are done at once.
    approval_policies: () => ({ command: 'order.cancel', is_active: false }),
    approval_steps: () => ({ approver_kind: 'persona', approver_persona: 'manager', sequence: 1 }),
    approval_requests: () => {
      const { userId: user } = company.people.manager;
      const step = { sequence: 1, kind: 'person', of: user, needs: 'any', maySelf: false };
      return {
        ...{ command: 'order.cancel', collection: 'work_orders', record: id('work_orders') },
        requested_by: company.people.dispatcher.userId,
        input: JSON.stringify({ order: id('work_orders'), to: 'Cancelled', reason: 'Doubled' }),
        steps: JSON.stringify([{ ...step, approvers: [{ user }] }]),
        ...{ seats: JSON.stringify([{ user }]), step_opened_at: new Date(), closed_at: null },
      };
    },
    notification_deliveries: () => ({ state: 'failed', reason: 'REFUSED' }),
    notification_times: () => ({ quiet_from: '20:00', quiet_until: '07:00', digest_at: '17:00' }),
    delegations: () => ({ delegate: company.people.manager.userId }),
    work_order_secrets: () => ({ name: 'password', cipher: seal('geheim') }),
  };
};

/** Rows that the database or the reference data made. */
const existing = async (
  collection: string,
  company: Company,
): Promise<(Row & { id: string }) | undefined> => {
  const where = collection === 'companies' ? { id: company.id } : { company: company.id };
  return database()(collection).where(where).first();
};

const insert = async (collection: string, company: Company): Promise<Row & { id: string }> => {
  const definition = definitionOf(collection);
  const extra = await extras(company)[collection]?.();
  const row = rowFor(definition, {
    company: company.id,
    extra: extra ?? {},
    point: (to) => {
      if (to === 'directus_users') return company.people.dispatcher.userId;
      if (to === 'directus_files') return company.file;
      return company.rows.get(to)?.id;
    },
  });
  await database().transaction(async (trx) => {
    await trx.raw(`select set_config('fieldwright.history', 'on', true)`);
    await trx(collection).insert(row);
    if (collection === 'port_attachments') {
      await trx('splitter_ports')
        .where('id', String(row.splitter_port))
        .update({ state: 'used', work_order: String(row.work_order) });
      await trx('work_orders')
        .where('id', String(row.work_order))
        .update({ splitter_port: String(row.splitter_port) });
    }
  });
  return database()(collection).where({ id: row.id }).first();
};

/** The one of the rows is a draft, which everything may still change. */
const newUnpaid = ({ key, rows }: Company): Promise<unknown> =>
  database().raw(
    `insert into invoices select (jsonb_populate_record(i, jsonb_build_object(
       'id', gen_random_uuid(), 'number', ?::text, 'sequence', 2, 'status', 'sent'))).*
     from invoices i where id = ?`,
    [`INV-${key}-2`, rows.get('invoices')?.id ?? null],
  );

/** Made as an administrator makes one, and given to somebody. */
const newOwnPersona = async (
  tenant: Tenant,
  boss: Person,
): Promise<{ persona: string; made: Person }> => {
  const { status, data, errors } = await boss.post('/api/personas', MADE);
  if (status !== 201) throw new Error(JSON.stringify(errors));
  return { persona: data.id, made: await newMember(tenant, data.code) };
};

/** A company with a person of every persona and a row in every collection of the model. */
export const newWorld = async (): Promise<Company> => {
  configureSecrets(productSecret());
  const tenant = await newTenant('installer');
  const shipped = Object.fromEntries(
    await Promise.all(
      SHIPPED_PERSONAS.map(async (persona) => [persona, await newMember(tenant, persona)] as const),
    ),
  ) as Record<Exclude<Persona, 'made'>, Person>;
  const { persona, made } = await newOwnPersona(tenant, shipped.admin);
  const people = { ...shipped, made };
  const company: Company = {
    ...tenant,
    people,
    rows: new Map(),
    file: await newFile(database(), tenant.id),
    job: await newJob(database(), tenant.id),
    persona,
  };
  for (const { name } of COMPANY_ROWS) {
    const row = (await existing(name, company)) ?? (await insert(name, company));
    company.rows.set(name, row);
  }
  // Later rows change earlier ones: an attachment makes its port used.
  for (const { name } of COMPANY_ROWS) {
    const row = company.rows.get(name);
    company.rows.set(name, await database()(name).where({ id: row?.id }).first());
  }
  // Counted for good: no schedule counts its days anew while others look.
  await database()
    .withSchema('fieldwright')
    .table('analytics_marks')
    .insert({ company: tenant.id, counted_until: '2999-01-01' });
  await readyOrders(tenant, 1);
  await newUnpaid(company);
  const batch = company.rows.get('invoices')?.id;
  await newJob(database(), tenant.id, { topic: createInvoices, payload: { batch, orders: [] } });
  return company;
};
