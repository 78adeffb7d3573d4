import '../src/domains.ts';
import { randomUUID } from 'node:crypto';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { systemActor } from '../src/platform/actor.ts';
import { inTransaction } from '../src/platform/context.ts';
import { configureSecrets } from '../src/platform/secrets.ts';
import { advance } from '../src/provisioning/background/advance-run.ts';
import { wakeDue, watchAcs } from '../src/provisioning/background/watch-acs.ts';
import { createAcsClient } from '../src/provisioning/nbi/client.ts';
import { bindDevice } from '../src/provisioning/use-cases/bind-device.ts';
import { prepareDevice } from '../src/provisioning/use-cases/prepare-device.ts';
import { sharedEngine } from '../src/worker/pdf/template/shared-engine.ts';
import { type Modem, type StandIn, startStandIn } from './genieacs/stand-in.ts';
import { type Crew, newCrew, newOrder, newTechnician, newVisit } from './support/crew.ts';
import { database } from './support/database.ts';
import { productSecret } from './support/mail-worker.ts';
import { newMember, newTenant } from './support/tenant.ts';

const SSID = 'Device.WiFi.SSID.1.SSID';
const PASS = 'Device.WiFi.AccessPoint.1.Security.KeyPassphrase';
const USER = 'Device.Services.VoiceService.1.VoiceProfile.1.Line.1.SIP.AuthUserName';
const LINE = 'Device.Services.VoiceService.1.VoiceProfile.1.Line.1.Status';
const MAC = 'Device.DeviceInfo.X_MAC';
const ENABLE = 'Device.WiFi.SSID.1.Enable';
const FACTORY = {
  [SSID]: 'TP-Link_1',
  [PASS]: 'factory1',
  [USER]: '',
  [LINE]: 'Up',
  [ENABLE]: true,
};

let crew: Crew;
let acs: StandIn;
let company: string;
const worker = systemActor('worker');
const client = () => createAcsClient({ url: acs.url, shortMs: 2_000, longMs: 2_000 });
let skip = 0;
const now = (): Date => new Date(Date.now() + skip);

const line = (group: string, path: string, template: string, rest: object = {}) => ({
  ...{ group, use: 'setup', path, template, kind: 'text', check: 'value' },
  ...rest,
});
const PROFILE = {
  name: 'TP-Link XX230v',
  manufacturer: 'TP-Link',
  productClass: 'XX230v',
  dataModel: 'tr181',
  macPath: MAC,
  notes: null,
  isActive: true,
  parameters: [
    line('wifi', SSID, '{{wifi.name}}'),
    line('wifi', PASS, '{{wifi.password}}', { check: 'accepted' }),
    line('telephone', USER, '{{telephone.user}}'),
    line('telephone', LINE, 'Up', { check: 'expect' }),
    line('wifi', ENABLE, 'no', { use: 'suspend', kind: 'yes_no' }),
    line('wifi', ENABLE, 'yes', { use: 'resume', kind: 'yes_no' }),
  ],
};

beforeAll(async () => {
  configureSecrets(productSecret());
  [crew, acs] = [await newCrew(), await startStandIn()];
  company = crew.tenant.id;
  const made = await crew.admin.post('/api/modem-profiles', { company, ...PROFILE });
  expect(made.status).toBe(201);
});
afterAll(() => acs.stop());
afterEach(() => {
  skip = 0;
  acs.answerAgain();
});

let count = 0;
const newSerial = (): string => `TPLG${(0xa0_00_00_00 + (count += 1)).toString(16).toUpperCase()}`;
const newModem = (serial: string, rest: object = {}): Modem =>
  acs.inform({ serial, values: FACTORY, secrets: [PASS], ...rest });
const prepare = async (): Promise<{ id: string; order: string }> => {
  const order = await newOrder(crew);
  const { id } = await inTransaction(database(), worker, (ctx) =>
    prepareDevice(ctx, {
      company,
      workOrder: order.id,
      wifiName: 'Hana & Co <5>',
      wifiPassword: 'kL8=mRt"3&Qp',
      telephone: { number: '+60391234567', user: '60391234567', password: 'sip' },
    }),
  );
  return { id, order: order.id };
};
const bind = (device: string, serial: string) =>
  inTransaction(database(), worker, (ctx) => bindDevice(ctx, { device, serial }));
const deviceOf = (id: string) => database()('customer_devices').where({ id }).first();
const runOf = (device: string) =>
  database()('provisioning_runs').where({ device }).orderBy('created_at', 'desc').first();
const stepsOf = async (device: string) => {
  const run = await runOf(device);
  const rows = await database()('provisioning_steps').where({ run: run.id }).orderBy('position');
  return rows.map(
    ({ kind, step_group, state }: { kind: string; step_group: string | null; state: string }) =>
      `${[kind, step_group].filter(Boolean).join(' ')}: ${state}`,
  );
};
const tools = (holder: string = randomUUID()) => ({
  ...{ knex: database(), actor: worker, acs: client(), holder, now },
  render: (input: { template: string; data: object }) =>
    sharedEngine.render({ company: null, ...input }),
});
const go = async (device: string, holder?: string) =>
  advance(tools(holder), (await runOf(device)).id);
/** A modem that is set up, as most tests begin. */
const newActive = async () => {
  const serial = newSerial();
  const prepared = await prepare();
  const modem = newModem(serial);
  await bind(prepared.id, serial);
  await go(prepared.id);
  expect(await deviceOf(prepared.id)).toMatchObject({ state: 'active', problem: null });
  return { ...prepared, serial, modem };
};
const ask = (id: string, body: object) => crew.dispatcher.post(`/api/modems/${id}/run`, body);

describe('from the order to the modem that works', () => {
  it('should wait for the scan, then for the modem, then set it up and read it back', async () => {
    const { id, order } = await prepare();
    const serial = newSerial();
    expect(await deviceOf(id)).toMatchObject({ state: 'prepared' });
    await bind(id, serial);
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'waiting', problem: 'MODEM_NOT_SEEN' });

    const modem = newModem(serial);
    expect(await watchAcs(database(), client(), { company })).toMatchObject({ found: 1 });
    await go(id);
    expect(await stepsOf(id)).toEqual([
      'find: done',
      'set telephone: done',
      'check telephone: done',
      'set wifi: done',
      'check wifi: done',
    ]);
    expect(modem.values.get(SSID)).toBe('Hana & Co <5>');
    expect(modem.values.get(PASS)).toBe('kL8=mRt"3&Qp');
    expect(modem.values.get(USER)).toBe('60391234567');
    expect(await deviceOf(id)).toMatchObject({
      state: 'active',
      acs_id: modem.id,
      product_class: 'XX230v',
    });
    const { data } = await crew.dispatcher.get(`/api/modems/of-order/${order}`);
    expect(data.devices[0].run.steps).toHaveLength(5);
    const kinds = await database()('work_order_events').where({ work_order: order }).pluck('kind');
    expect(kinds).toEqual(
      expect.arrayContaining(['modem_prepared', 'modem_bound', 'modem_set_up']),
    );
  });

  it('should set one up at once that reported before its scan, and show it until then', async () => {
    const serial = newSerial();
    newModem(serial);
    await watchAcs(database(), client(), { company });
    const seen = async () =>
      (await crew.dispatcher.get('/api/modems/seen')).data.rows.map(
        (row: { serial: string }) => row.serial,
      );
    expect(await seen()).toContain(serial);
    const { id } = await prepare();
    // The label has the hexadecimal form of the same number.
    await bind(id, `54504C47${serial.slice(4)}`);
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active' });
    await watchAcs(database(), client(), { company });
    expect(await seen()).not.toContain(serial);
  });

  it('should show another serial number and go on when it is accepted', async () => {
    const found = newSerial();
    newModem(found, { values: { ...FACTORY, [MAC]: 'A4:2B:B0:00:00:01' }, says: [MAC] });
    const { id } = await prepare();
    await inTransaction(database(), worker, (ctx) =>
      bindDevice(ctx, { device: id, serial: 'WRONG12345', mac: 'a4-2b-b0-00-00-01' }),
    );
    await go(id);
    expect(await deviceOf(id)).toMatchObject({
      state: 'attention',
      problem: 'MODEM_OTHER_SERIAL',
      problem_params: { scanned: 'WRONG12345', found },
    });
    expect((await crew.dispatcher.post(`/api/modems/${id}/accept-serial`)).status).toBe(200);
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active', serial: found });
  });

  it('should say that there is no profile, and what was refused, without a value', async () => {
    const serial = newSerial();
    newModem(serial, { productClass: 'Unheard' });
    const { id } = await prepare();
    await bind(id, serial);
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'attention', problem: 'MODEM_NO_PROFILE' });

    const other = await prepare();
    const next = newSerial();
    newModem(next).refuses.set(PASS, 'cwmp.9003');
    await bind(other.id, next);
    await go(other.id);
    const device = await deviceOf(other.id);
    expect(device).toMatchObject({
      problem: 'MODEM_VALUE_REFUSED',
      problem_params: { parameter: PASS },
    });
    expect(acs.faults.size + acs.tasks.size).toBe(0);
    const { data } = await crew.dispatcher.get('/api/modems?show=attention');
    const words = data.rows.find((row: { id: string }) => row.id === other.id).problem.message;
    expect(words).toContain(PASS);
    expect(words).toContain('push again');
  });
});

describe('what falls between', () => {
  it('should outlast an ACS that is down for an hour, without a try being counted', async () => {
    const serial = newSerial();
    const { id } = await prepare();
    newModem(serial);
    await acs.down();
    await bind(id, serial);
    for (let at = 0; at < 20; at += 1) {
      await go(id);
      skip += 180_000;
    }
    expect(await deviceOf(id)).toMatchObject({ state: 'waiting', problem: 'ACS_UNREACHABLE' });
    const run = await runOf(id);
    expect(run).toMatchObject({ state: 'waiting' });
    expect(run.next_try_at.getTime() - now().getTime()).toBeLessThan(301_000);
    await acs.up();
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active' });
  });

  it('should wait for one that is off, and do what is queued once', async () => {
    const { id, modem } = await newActive();
    modem.mode = 'offline';
    modem.values.set(SSID, 'turned by hand');
    await ask(id, { kind: 'push' });
    await go(id);
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ problem: 'MODEM_OFFLINE' });
    expect(
      [...acs.tasks.values()].filter(({ name }) => name === 'setParameterValues'),
    ).toHaveLength(1);
    modem.mode = 'online';
    modem.log.length = 0;
    await go(id);
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active', problem: null });
    expect(modem.values.get(SSID)).toBe('Hana & Co <5>');
    expect(modem.log.filter((one) => one === `set ${SSID}`)).toHaveLength(1);
  });

  it('should go on after a session that broke off', async () => {
    const { id, modem } = await newActive();
    modem.mode = 'drops';
    await ask(id, { kind: 'push' });
    await go(id);
    expect(await runOf(id)).toMatchObject({ state: 'waiting', problem: 'MODEM_SESSION_LOST' });
    modem.mode = 'online';
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active' });
  });

  it.each(['GET /devices', 'POST', 'GET /tasks', 'GET /faults'])(
    'should lose nothing when the worker dies or the answer is lost at any %s',
    async (what) => {
      const serial = newSerial();
      const { id } = await prepare();
      const modem = newModem(serial);
      await bind(id, serial);
      // Each such call is lost once: the first try ends at the first of them, the next one later.
      let lost = 0;
      for (let at = 0; at < 12 && (await deviceOf(id)).state !== 'active'; at += 1) {
        let isOver = false;
        acs.loseWhen((call) => {
          const fits = `${call.method} ${call.path}`.startsWith(what);
          if (!fits || isOver || at % 2 === 1) return false;
          isOver = true;
          lost += 1;
          return true;
        });
        await go(id);
        acs.answerAgain();
      }
      expect(await deviceOf(id)).toMatchObject({ state: 'active' });
      expect(modem.values.get(SSID)).toBe('Hana & Co <5>');
      if (what !== 'GET /faults' && what !== 'GET /tasks') expect(lost).toBeGreaterThan(0);
    },
  );

  it('should be done once where two workers have it, and taken over when one was killed', async () => {
    const serial = newSerial();
    const { id } = await prepare();
    const modem = newModem(serial);
    await bind(id, serial);
    const both = await Promise.all([go(id), go(id)]);
    expect(both.map(({ state }) => state).sort()).toEqual(['done', 'elsewhere']);
    expect(modem.log.filter((one) => one === `set ${PASS}`)).toHaveLength(1);

    await ask(id, { kind: 'refresh' });
    const run = await runOf(id);
    await database()('provisioning_runs')
      .where({ id: run.id })
      .update({ holder: 'dead', hold_ends_at: new Date(Date.now() + 200_000), state: 'running' });
    expect(await go(id)).toEqual({ state: 'elsewhere' });
    // The same job, begun again; and after its hold any other.
    expect(await go(id, 'dead')).toEqual({ state: 'done' });
  });

  it('should write again what somebody turned, which the ACS believes to be there', async () => {
    const { id, modem } = await newActive();
    modem.values.set(SSID, 'turned by hand');
    await ask(id, { kind: 'push' });
    await go(id);
    expect(modem.values.get(SSID)).toBe('Hana & Co <5>');
  });

  it('should name what stays as it should not', async () => {
    const { id, modem } = await newActive();
    modem.values.set(LINE, 'Error');
    await ask(id, { kind: 'push' });
    for (let at = 0; at < 6; at += 1) await go(id);
    expect(await deviceOf(id)).toMatchObject({
      state: 'attention',
      problem: 'MODEM_NOT_AS_EXPECTED',
      problem_params: { parameter: LINE },
    });
  });

  it('should give the worker what is due', async () => {
    const { id, modem } = await newActive();
    modem.mode = 'offline';
    await ask(id, { kind: 'refresh' });
    await go(id);
    const { id: run } = await runOf(id);
    await database()('provisioning_runs')
      .where({ id: run })
      .update({ next_try_at: new Date(0) });
    await inTransaction(database(), worker, wakeDue);
    const sent = await database()('outbox')
      .withSchema('fieldwright')
      .whereRaw(`topic = 'provisioning.advance' and payload->>'run' = ?`, [run]);
    expect(sent.length).toBeGreaterThan(1);
  });
});

describe('what is asked of a modem', () => {
  it('should restart, tag and set values, each when it is there', async () => {
    const { id, modem } = await newActive();
    for (const body of [
      { kind: 'reboot' },
      { kind: 'tag', tag: { name: 'plan 1G', isOn: true } },
      { kind: 'set', values: [[SSID, 'By hand']] },
      { kind: 'download', file: 'fw-1.0.8.bin' },
    ]) {
      expect((await ask(id, body)).status).toBe(202);
      expect(await go(id)).toEqual({ state: 'done' });
    }
    expect(modem.log).toEqual(
      expect.arrayContaining(['reboot', 'POST tag plan 1G', `set ${SSID}`, 'download']),
    );
    const bad = await ask(id, { kind: 'set', values: [['a..b', 'x']] });
    expect(bad).toMatchObject({ status: 422, code: 'MODEM_INPUT' });
    const row = await runOf(id);
    expect(JSON.stringify(row)).not.toContain('fw-1.0.8');
  });

  it('should set it up again after a factory reset, asked for or by hand', async () => {
    const { id, modem } = await newActive();
    await ask(id, { kind: 'reset' });
    await go(id);
    expect(modem.log).toContain('factoryReset');
    expect(modem.values.get(SSID)).toBe('Hana & Co <5>');

    acs.ahead(5_000);
    acs.startAnew(modem);
    expect(modem.values.get(SSID)).toBe('TP-Link_1');
    expect(await watchAcs(database(), client(), { company })).toMatchObject({ restored: 1 });
    await go(id);
    expect(await runOf(id)).toMatchObject({ kind: 'restore', state: 'done' });
    expect(modem.values.get(SSID)).toBe('Hana & Co <5>');
  });

  it('should suspend and resume as the profile says', async () => {
    const { id, modem } = await newActive();
    await ask(id, { kind: 'suspend' });
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'suspended' });
    expect(modem.values.get(ENABLE)).toBe(false);
    expect(await ask(id, { kind: 'push' })).toMatchObject({ status: 409, code: 'MODEM_NOT_NOW' });
    await ask(id, { kind: 'resume' });
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active' });
    expect(modem.values.get(ENABLE)).toBe(true);
  });

  it('should swap one with the same names and passwords, and leave nothing of one out of use', async () => {
    const { id, order } = await newActive();
    const serial = newSerial();
    const modem = newModem(serial);
    const swapped = await crew.dispatcher.post(`/api/modems/${id}/swap`, { serial });
    await go(swapped.data.id);
    expect(modem.values.get(PASS)).toBe('kL8=mRt"3&Qp');
    expect(await deviceOf(id)).toMatchObject({ state: 'retired' });
    expect(await deviceOf(swapped.data.id)).toMatchObject({ replaces: id, work_order: order });

    await ask(swapped.data.id, { kind: 'cancel' });
    await go(swapped.data.id);
    expect(await deviceOf(swapped.data.id)).toMatchObject({ state: 'retired' });
    expect(modem.values.get(PASS)).toBe('factory1');
    expect(
      await database()('customer_device_secrets').whereIn('device', [id, swapped.data.id]),
    ).toEqual([]);
  });

  it('should move one to another place and set it up there', async () => {
    const { id } = await newActive();
    const { id: order } = await newOrder(crew);
    const moved = await crew.dispatcher.post(`/api/modems/${id}/move`, { order });
    expect(moved.data.run).not.toBeNull();
    await go(id);
    expect(await deviceOf(id)).toMatchObject({ state: 'active', work_order: order });
  });

  it('should stop what waits, and take it back from the ACS', async () => {
    const { id, modem } = await newActive();
    modem.mode = 'offline';
    await ask(id, { kind: 'push' });
    await go(id);
    expect(await ask(id, { kind: 'reboot' })).toMatchObject({ status: 409, code: 'MODEM_BUSY' });
    expect((await crew.dispatcher.post(`/api/modems/${id}/stop`)).status).toBe(200);
    expect(await runOf(id)).toMatchObject({ state: 'stopped' });
    const dropped = await database()('outbox')
      .withSchema('fieldwright')
      .where({ topic: 'provisioning.drop-task', company });
    expect(dropped.length).toBeGreaterThan(0);
  });
});

describe('who sees what', () => {
  it('should show a password to whom the right is given, and record it', async () => {
    const { id, order } = await prepare();
    const shown = await crew.dispatcher.get(`/api/modems/${id}`);
    expect(JSON.stringify(shown.data)).not.toContain('kL8');
    expect(shown.data.secrets).toEqual(['telephone.password', 'wifi.password']);
    const revealed = await crew.dispatcher.post(`/api/modems/${id}/reveal`);
    expect(revealed.errors).toBeUndefined();
    expect(revealed.data.secrets).toContainEqual({ name: 'wifi.password', value: 'kL8=mRt"3&Qp' });
    const told = await database()('domain_events')
      .withSchema('fieldwright')
      .where({ subject: id, kind: 'customer-device.revealed' });
    expect(told).toHaveLength(1);
    const [revisions, events] = await Promise.all([
      database()('directus_revisions').where({ collection: 'customer_devices', item: id }),
      database()('work_order_events').where({ work_order: order }),
    ]);
    expect(JSON.stringify([revisions, events])).not.toContain('kL8');
    expect((await crew.finance.post(`/api/modems/${id}/reveal`)).status).toBe(403);
    const rows = await crew.admin.get('/items/customer_device_secrets');
    expect(rows.status).toBe(403);
  });

  it('should show a technician the modem of his own visit', async () => {
    const other = await newTechnician(crew.tenant);
    const { id: order } = await newVisit(crew);
    await crew.dispatcher.post('/api/modems', { company, order });
    const own = await crew.technician.get(`/api/modems/of-order/${order}`);
    expect(own.data.devices).toHaveLength(1);
    expect((await other.get(`/api/modems/of-order/${order}`)).status).toBe(403);
    expect((await crew.technician.get('/api/modems')).status).toBe(403);
    const stranger = await newMember(await newTenant('operator'), 'dispatcher');
    expect((await stranger.get(`/api/modems/of-order/${order}`)).status).toBe(403);
  });

  it('should refuse a line of a profile that names what is not, with its number', async () => {
    const wrong = (parameters: object[]) =>
      crew.admin.post('/api/modem-profiles', {
        company,
        ...{ ...PROFILE, name: randomUUID(), productClass: randomUUID() },
        parameters,
      });
    expect(await wrong([line('wifi', 'Device.A b', 'x')])).toMatchObject({
      code: 'MODEM_PROFILE_PATH',
    });
    expect(await wrong([line('wifi', SSID, '{{wifi.nam}}')])).toMatchObject({
      code: 'MODEM_PROFILE_FIELD',
    });
    expect(await wrong([line('wifi', SSID, 'a'), line('wifi', SSID, 'b')])).toMatchObject({
      code: 'MODEM_PROFILE_DOUBLE',
    });
  });

  it('should have asked the ACS only what a real one was seen to take', () => {
    expect(acs.unknown).toEqual([]);
  });
});
