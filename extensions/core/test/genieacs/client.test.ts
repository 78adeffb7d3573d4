import { afterEach, describe, expect, it } from 'vitest';
import { AcsTrouble, askAcs } from '../../src/provisioning/nbi/ask.ts';
import { type AcsClient, createAcsClient } from '../../src/provisioning/nbi/client.ts';
import { checkParameter, leafAt, problemOfFault } from '../../../domain/provisioning/index.ts';
import { listen } from './listen.ts';
import { playBack } from './play-back.ts';
import { recording } from './shapes.ts';

const DEVICE = 'A0B1C2-ONT4G-ACME00000001';
const ESCAPED = 'A0B1C2-ONT%2DX1%20rev%2EB-ACME00000002';
const WLAN = 'InternetGatewayDevice.LANDevice.1.WLANConfiguration.1';
const open: (() => Promise<void>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const against = async (scenario: string) => {
  const server = await playBack(scenario);
  open.push(server.close);
  return { ...server, acs: createAcsClient({ url: server.url }) };
};
const bodyOf = (scenario: string, name: string) =>
  recording(scenario).find((entry) => entry.name.startsWith(name))?.request?.body as {
    name: string;
    parameterValues: [string, string][];
    parameterNames: string[];
  };
/** The recorded task as we would send it: values without their types. */
const task = (scenario: string, name: string) => {
  const body = bodyOf(scenario, name);
  return {
    ...body,
    ...(body.parameterValues && {
      parameterValues: body.parameterValues.map(([path, value]) => [path, value] as const),
    }),
  } as never;
};
const trouble = async (asked: Promise<unknown>): Promise<AcsTrouble> =>
  asked.then(
    () => expect.fail('it should not have worked'),
    (error: unknown) => {
      expect(error).toBeInstanceOf(AcsTrouble);
      return error as AcsTrouble;
    },
  );
const sayFault = async (acs: AcsClient, device = DEVICE) => {
  const [fault] = await acs.faultsOf(device);
  if (!fault) return expect.fail('no fault');
  return { fault, problem: problemOfFault(fault) };
};

describe('finding modems', () => {
  it('should find one by its serial number and keep its id as the ACS writes it', async () => {
    const { acs, unknown } = await against('01-devices-query');
    const found = await acs.bySerial(['ACME00000001', 'nope']);
    expect(found.map(({ id }) => id)).toEqual([DEVICE]);
    expect(unknown).toEqual([]);
  });

  it('should take what a modem says of itself as our columns hold it, and leave out what none holds', async () => {
    const modem = (id: string, serial: string) => ({
      _id: id,
      _deviceId: { _SerialNumber: serial, _Manufacturer: 'x'.repeat(300), _ProductClass: '\ud83d' },
      _lastInform: 'soon',
    });
    const rows = [modem('a'.repeat(256), 'LONG'), modem('b', `NUL\u0000${'9'.repeat(90)}`)];
    const server = await listen((_call, res) => {
      res.end(JSON.stringify(rows));
    });
    open.push(server.close);
    const found = await createAcsClient({ url: server.url }).devices({});
    expect(found).toMatchObject([
      {
        ...{ id: 'b', serial: `NUL${'9'.repeat(61)}`, manufacturer: 'x'.repeat(64) },
        ...{ productClass: '\ufffd', lastInform: null },
      },
    ]);
  });

  it('should escape an id with escapes once more in a path', async () => {
    const { acs, unknown } = await against('01-devices-query');
    const posted = await acs.post(
      ESCAPED,
      { name: 'refreshObject', objectName: '' },
      { connect: true },
    );
    expect(posted).toMatchObject({ kind: 'ran' });
    expect(unknown).toEqual([]);
  });

  it('should take an unknown id for none: the ACS says 200 and an empty list', async () => {
    const { acs } = await against('01-devices-query');
    expect(await acs.device('000000-NONE-0')).toBeNull();
  });

  it('should ask by moments as texts, since numbers find nothing', async () => {
    const { acs } = await against('01-devices-query');
    const found = await acs.devices({
      query: { _lastInform: { $gt: '2026-11-21T07:19:55.660Z' } },
    });
    expect(found.length).toBeGreaterThan(0);
    expect(found[0]?.lastInform).toMatch(/^2026-11-21T/);
  });

  it('should read a parameter of the document, and nothing where none was read', async () => {
    const { acs } = await against('01-devices-query');
    const device = await acs.device(DEVICE, [`${WLAN}.SSID`]);
    expect(leafAt(device?.document, `${WLAN}.SSID`)).toMatchObject({ isThere: true });
    expect(leafAt(device?.document, `${WLAN}.NoSuch`).isThere).toBe(false);
    expect(leafAt(device?.document, 'constructor.prototype').isThere).toBe(false);
  });

  it('should never send an operator that ends the ACS', async () => {
    const { acs, unknown } = await against('90-crashes');
    const error = await trouble(acs.devices({ query: { $foo: [] } }));
    expect(error.kind).toBe('refused');
    expect(unknown).toEqual([]);
  });
});

describe('the meanings of 200 and 202', () => {
  const connect = { connect: true };
  it.each([
    ['setParameterValues with connection_request, run 1', { kind: 'ran' }],
    ['CPE offline, task', { kind: 'queued', why: 'offline' }],
    [
      'CPE answers 200 to the connection request but sends no Inform',
      { kind: 'queued', why: 'no_session' },
    ],
  ])('%s', async (name, expected) => {
    const entry = recording('03-tasks-connection-request').find((one) => one.name === name);
    if (!entry) return expect.fail(name);
    const server = await only(entry);
    const acs = createAcsClient({ url: server });
    const posted = await acs.post(DEVICE, task('03-tasks-connection-request', name), connect);
    expect(posted).toMatchObject(expected);
    expect(posted.task).toMatch(/^[\da-f]{24}$/);
  });

  it('should tell wrong credentials of the connection request from a modem that is off', async () => {
    const entry = recording('03-tasks-connection-request').find(
      ({ response, request }) =>
        response?.status === 202 &&
        response.statusMessage?.includes('credentials') &&
        request?.body,
    );
    if (!entry) return expect.fail('not recorded');
    const acs = createAcsClient({ url: await only(entry) });
    const posted = await acs.post(DEVICE, task('03-tasks-connection-request', entry.name), connect);
    expect(posted).toMatchObject({ kind: 'queued', why: 'credentials' });
  });

  it('should say what was faulted, without the values', async () => {
    const { acs } = await against('04-faults');
    const posted = await acs.post(DEVICE, task('04-faults', 'value refused by the CPE'), connect);
    expect(posted.kind).toBe('faulted');
    const { fault, problem } = await sayFault(acs);
    expect(problem).toEqual({
      key: 'MODEM_VALUE_REFUSED',
      params: { parameter: `${WLAN}.KeyPassphrase` },
      isFinal: true,
    });
    expect(JSON.stringify(fault)).not.toContain('short');
    await acs.deleteFault(fault.id);
    expect(await acs.faultsOf(DEVICE)).toEqual([]);
  });

  it('should ask for faults and tasks where a proxy lost the reason phrase', async () => {
    const faulted = recording('04-faults');
    const server = await listen((call, response) => {
      if (call.method === 'POST')
        return response
          .writeHead(202, 'Accepted')
          .end(faulted.find(({ name }) => name.startsWith('value refused'))?.response?.body);
      const wanted = call.path.startsWith('/faults') ? 'faults' : 'the task stays';
      response.writeHead(200).end(faulted.find(({ name }) => name === wanted)?.response?.body);
    });
    open.push(server.close);
    const acs = createAcsClient({ url: server.url });
    const posted = await acs.post(DEVICE, task('04-faults', 'value refused'), connect);
    expect(posted.kind).toBe('faulted');
  });

  it('should take 200 for "ran", not for "set": what is not there is absent when read back', async () => {
    const { acs } = await against('04-faults');
    const posted = await acs.post(
      DEVICE,
      task('04-faults', 'set a parameter that does not'),
      connect,
    );
    expect(posted.kind).toBe('ran');
    const checked = checkParameter(
      { InternetGatewayDevice: {} },
      { path: 'InternetGatewayDevice.NoSuch', check: 'value', wanted: 'x', since: new Date(0) },
    );
    expect(checked).toBe('absent');
  });

  it('should say that a session broke off, which passes', async () => {
    const { acs } = await against('05b-in-session');
    const { problem } = await sayFault(acs);
    expect(problem).toMatchObject({ key: 'MODEM_SESSION_LOST', isFinal: false });
  });

  it('should say which parameter the modem no longer has', async () => {
    const { acs } = await against('14-retry-and-9005');
    const { problem } = await sayFault(acs);
    expect(problem).toMatchObject({ key: 'MODEM_PARAMETER_UNKNOWN', isFinal: true });
    expect(String(problem.params['parameter'])).toContain('VoiceService');
  });

  it('should say that a modem cannot restart at our word, and that a file was not fetched', async () => {
    const old = await against('12-original-sim');
    const device = '202BC1-BM632w-000009';
    expect(await old.acs.post(device, { name: 'reboot' }, connect)).toMatchObject({
      kind: 'faulted',
    });
    expect((await sayFault(old.acs, device)).problem.key).toBe('MODEM_NOT_SUPPORTED');
    const { acs } = await against('07-files-and-download');
    expect((await sayFault(acs)).problem.key).toBe('MODEM_DOWNLOAD_FAILED');
  });

  it('should name a script of a preset that failed, which blocks its whole channel', async () => {
    const { acs } = await against('06-presets-provisions');
    const { fault, problem } = await sayFault(acs);
    expect(problem.key).toBe('MODEM_SCRIPT_FAILED');
    expect(fault.channel).toBe('boomch');
    await acs.deleteFault(fault.id);
  });
});

describe('what would harm the ACS', () => {
  it('should not send a task that ends its process', async () => {
    const { acs, unknown } = await against('90-crashes');
    for (const bad of [
      { name: 'foo' },
      { name: 'setParameterValues', parameterValues: [] },
      { name: 'setParameterValues', parameterValues: [['a..b [x', 'y']] },
      { name: 'getParameterValues', parameterNames: [] },
    ])
      expect((await trouble(acs.post(DEVICE, bad as never, { connect: false }))).kind).toBe(
        'refused',
      );
    expect(await acs.deleteTask('xyz')).toBe(false);
    expect(unknown).toEqual([]);
  });

  it('should look a task and a file up before it retries or deletes them', async () => {
    const calls: string[] = [];
    const server = await listen((call, response) => {
      calls.push(`${call.method} ${call.path}`);
      response.writeHead(200).end('[\n\n]');
    });
    open.push(server.close);
    const acs = createAcsClient({ url: server.url });
    expect(await acs.retryTask('0123456789abcdef01234567')).toBe(false);
    expect(await acs.deleteFile('none.bin')).toBe(false);
    expect(calls).toEqual(['GET /tasks', 'GET /files']);
  });

  it('should not send a preset that stops every session', async () => {
    const { acs, unknown } = await against('91-bad-preset-stops-cwmp');
    const whole = { weight: 0, channel: 'wifi', precondition: '', configurations: [] };
    for (const bad of [
      { ...whole, configurations: undefined },
      { ...whole, precondition: { _tags: 'x' } },
      { ...whole, precondition: '{"_id":"x"}' },
      { ...whole, configurations: [{ type: 'no-such' }] },
    ])
      expect((await trouble(acs.putPreset('broken', bad as never))).kind).toBe('refused');
    expect(unknown).toEqual([]);
  });

  it('should send a whole one', async () => {
    const { acs, unknown } = await against('06-presets-provisions');
    await acs.putPreset('wifi-managed', {
      weight: 0,
      channel: 'wifi',
      precondition: '{"_tags":"managed"}',
      configurations: [
        { type: 'value', name: `${WLAN}.SSID`, value: 'Preset-SSID' },
        { type: 'value', name: `${WLAN}.KeyPassphrase`, value: 'preset-pass-1' },
      ],
    });
    await acs.deletePreset('wifi-managed');
    expect(unknown).toEqual([]);
  });

  it('should know that a hung worker answers nothing: what became of it is unknown', async () => {
    const server = await playBack('90-crashes');
    open.push(server.close);
    const error = await trouble(
      askAcs(
        { url: server.url },
        { method: 'POST', path: `/devices/${DEVICE}/tasks`, body: '{"name":"foo"}' },
      ),
    );
    expect(error.kind).toBe('lost');
  });

  it('should tell a port that takes no calls from a call that was lost', async () => {
    const server = await listen(() => undefined);
    const silent = createAcsClient({ url: server.url, shortMs: 80 });
    expect((await trouble(silent.faultsOf(DEVICE))).kind).toBe('lost');
    await server.close();
    expect((await trouble(silent.faultsOf(DEVICE))).kind).toBe('unreachable');
  });
});

describe('while a modem is in a session', () => {
  it('should say busy to what cannot be done then, and tag all the same', async () => {
    const { acs, unknown } = await against('05b-in-session');
    const busy = recording('05b-in-session').find(({ name }) => name.startsWith('DELETE task'));
    const id = busy?.request?.path.split('/').pop() ?? '';
    expect((await trouble(acs.deleteTask(id))).kind).toBe('busy');
    expect((await trouble(acs.deleteFault(`${DEVICE}:default`))).kind).toBe('busy');
    expect(await acs.tag(DEVICE, 'insession', true)).toBe(true);
    expect(unknown).toEqual([]);
  });
});

describe('deletions and tags', () => {
  it('should escape every sign of a tag, a dot too', async () => {
    const { acs, unknown } = await against('05-tags');
    expect(await acs.tag(DEVICE, 'plan:1G/PT lisboa', true)).toBe(true);
    expect(await acs.tag(DEVICE, 'a.b', true)).toBe(true);
    expect(await acs.tag('none', 'x', true)).toBe(false);
    expect(unknown).toEqual([]);
  });

  it('should tell a task that is gone from one that was deleted', async () => {
    const { acs } = await against('02-tasks-queued');
    expect(await acs.deleteTask('6b01542bf340b8da10748679')).toBe(true);
    expect(await acs.deleteTask('6b01542bf340b8da10748679')).toBe(false);
  });

  it('should find a task again by our own member of it', async () => {
    const own = recording('02-tasks-queued').find(({ request }) =>
      request?.query['query']?.includes('orderRef'),
    );
    const server = await listen((call, response) => {
      expect(call.query.get('query')).toBe('{"fieldwright":"ORD-1"}');
      response.writeHead(200).end(own?.response?.body);
    });
    open.push(server.close);
    expect((await createAcsClient({ url: server.url }).findTask('ORD-1'))?.id).toMatch(
      /^[\da-f]{24}$/,
    );
  });
});

const only = async ({
  response,
}: {
  response?: { status?: number; statusMessage?: string; body?: string };
}) => {
  const server = await listen((_call, answer) => {
    answer.writeHead(response?.status ?? 0, response?.statusMessage).end(response?.body);
  });
  open.push(server.close);
  return server.url;
};
