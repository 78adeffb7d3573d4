import type { ServerResponse } from 'node:http';
import { listen, type Listening } from './listen.ts';
import { type Call, knownShapes, shapeOfCall } from './shapes.ts';

type Value = string | number | boolean;
type Leaf = {
  _object: false;
  _writable: boolean;
  _type: string;
  _value: Value;
  _timestamp: string;
};
type Task = {
  _id: string;
  device: string;
  timestamp: string;
  name: string;
  parameterValues?: [string, Value][];
  parameterNames?: string[];
  uniqueKey?: string;
  fieldwright?: string;
};
export type Modem = {
  id: string;
  serial: string;
  manufacturer: string;
  productClass: string;
  /** What the box itself has; secrets read back blank. */
  values: Map<string, Value>;
  defaults: Map<string, Value>;
  secrets: Set<string>;
  /** Values that it refuses, by parameter, with the fault. */
  refuses: Map<string, string>;
  /** `drops`: takes a session and breaks it off. */
  mode: 'online' | 'offline' | 'silent' | 'drops';
  /** As GenieACS believes it to be. */
  cached: Map<string, Leaf>;
  registered: string;
  lastInform: string;
  lastBoot: string;
  lastBootstrap: string;
  /** What the box was told, in order. */
  log: string[];
};

const PHRASES = {
  offline: 'Device is offline',
  silent: 'Task queued but not processed',
} as const;

const nest = (modem: Modem, projection: string[]): Record<string, unknown> => {
  const document: Record<string, unknown> = {
    _id: modem.id,
    _deviceId: {
      _Manufacturer: modem.manufacturer,
      _OUI: modem.id.split('-')[0],
      _ProductClass: modem.productClass,
      _SerialNumber: modem.serial,
    },
    _registered: modem.registered,
    _lastInform: modem.lastInform,
    _lastBoot: modem.lastBoot,
    _lastBootstrap: modem.lastBootstrap,
  };
  for (const [path, leaf] of modem.cached) {
    if (projection.length > 0 && !projection.some((one) => path.startsWith(one))) continue;
    const parts = path.split('.');
    let node = document;
    for (const part of parts.slice(0, -1))
      node = (node[part] ??= { _object: true }) as Record<string, unknown>;
    node[parts.at(-1) as string] = leaf;
  }
  return document;
};

/**
 * An ACS with modems, for flows that go on over many calls. It is as strict as the real one is not: a request
 * in a form that was not recorded of a real GenieACS is answered 599 and stands in `unknown`. It answers in the
 * recorded words, and behaves as observed: it sends no value that it believes to be there, takes 200 for "ran",
 * keeps faults, knows a secret as blank once it was read, and hangs up on what ends its process.
 */
export const startStandIn = async () => {
  const known = knownShapes();
  const modems = new Map<string, Modem>();
  const tasks = new Map<string, Task>();
  const faults = new Map<string, Record<string, unknown>>();
  const unknown: string[] = [];
  const calls: string[] = [];
  const shown = { hooks: [] as ((call: Call) => boolean)[] };
  let counter = 0;
  let clock = 0;
  const now = (): string => new Date(Date.now() + clock).toISOString();
  const newId = (): string => (counter += 1).toString(16).padStart(24, '0');

  const cache = (modem: Modem, path: string, value: Value): void => {
    modem.cached.set(path, {
      _object: false,
      _writable: true,
      _type: typeof value === 'boolean' ? 'xsd:boolean' : 'xsd:string',
      _value: value,
      _timestamp: now(),
    });
  };
  const read = (modem: Modem, path: string): void => {
    for (const [name, value] of modem.values)
      if (name === path || name.startsWith(`${path}.`))
        cache(modem, name, modem.secrets.has(name) ? '' : value);
  };
  const fault = (task: Task, code: string, parameter: string | null): void => {
    const inner = parameter && {
      setParameterValuesFault: [{ parameterName: parameter, faultCode: '9007', faultString: 'x' }],
    };
    faults.set(`${task.device}:task_${task._id}`, {
      _id: `${task.device}:task_${task._id}`,
      device: task.device,
      channel: `task_${task._id}`,
      timestamp: now(),
      code,
      message:
        code === 'session_terminated'
          ? 'The TR-069 session was unsuccessfully terminated'
          : 'Invalid arguments',
      ...(inner && { detail: { faultCode: '9003', ...inner } }),
      retries: 0,
      provisions: JSON.stringify(task.parameterValues ?? []),
    });
  };
  const set = (modem: Modem, task: Task): boolean => {
    const there = (task.parameterValues ?? []).filter(([path]) => modem.values.has(path));
    const differ = there.filter(([path, value]) => modem.cached.get(path)?._value !== value);
    const refused = differ.find(([path]) => modem.refuses.has(path));
    if (refused) {
      fault(task, modem.refuses.get(refused[0]) ?? 'cwmp.9003', refused[0]);
      return false;
    }
    for (const [path, value] of differ) {
      modem.values.set(path, value);
      modem.log.push(`set ${path}`);
      cache(modem, path, value);
    }
    return true;
  };
  const start = (modem: Modem, isFresh: boolean): void => {
    modem.lastBoot = now();
    if (isFresh) {
      modem.lastBootstrap = now();
      modem.values = new Map(modem.defaults);
    }
    modem.lastInform = now();
  };
  const run = (modem: Modem, task: Task): boolean => {
    if (task.name === 'setParameterValues') return set(modem, task);
    if (task.name === 'getParameterValues')
      for (const path of task.parameterNames ?? []) read(modem, path);
    else {
      modem.log.push(task.name);
      if (task.name !== 'download') start(modem, task.name === 'factoryReset');
    }
    return true;
  };
  /** One session does everything that is due. */
  const session = (modem: Modem): void => {
    modem.lastInform = now();
    for (const task of [...tasks.values()].filter(({ device }) => device === modem.id)) {
      if (faults.has(`${modem.id}:task_${task._id}`)) continue;
      if (run(modem, task)) tasks.delete(task._id);
    }
  };

  const reply = (
    response: ServerResponse,
    status: number,
    body?: unknown,
    phrase?: string,
  ): void => {
    const text =
      typeof body === 'string' ? body : body === undefined ? undefined : JSON.stringify(body);
    if (phrase) response.writeHead(status, phrase);
    else response.writeHead(status);
    response.end(text);
  };
  const rows = (response: ServerResponse, found: unknown[]): void => {
    response.setHeader('total', String(found.length));
    response.setHeader('content-type', 'application/json');
    reply(response, 200, `[\n${found.map((row) => JSON.stringify(row)).join(',\n')}\n]`);
  };

  const devices = (call: Call, response: ServerResponse): void => {
    const query = JSON.parse(call.query.get('query') ?? '{}') as Record<string, never>;
    const projection = (call.query.get('projection') ?? '')
      .split(',')
      .filter((one) => one !== '' && !one.startsWith('_'));
    const fits = (modem: Modem): boolean =>
      Object.entries(query).every(([key, wanted]: [string, unknown]) => {
        if (key === '_id') return modem.id === wanted;
        const many = (wanted as { $in?: string[]; $gt?: string }) ?? {};
        if (key === '_deviceId._SerialNumber') return many.$in?.includes(modem.serial) ?? false;
        if (key === '_lastBootstrap') return modem.lastBootstrap > (many.$gt ?? '');
        return modem.cached.get(key)?._value === wanted;
      });
    rows(
      response,
      [...modems.values()].filter(fits).map((modem) => nest(modem, projection)),
    );
  };
  const post = (modem: Modem, call: Call, response: ServerResponse): void => {
    const asks = call.query.has('connection_request');
    if (call.body === '') {
      if (modem.mode === 'online') {
        session(modem);
        return reply(response, 200);
      }
      return reply(response, 504, PHRASES.offline, PHRASES.offline);
    }
    const given = JSON.parse(call.body) as Task;
    const task = { ...given, device: modem.id, timestamp: now(), _id: newId() };
    if (task.uniqueKey)
      for (const [id, one] of tasks)
        if (one.device === modem.id && one.uniqueKey === task.uniqueKey) tasks.delete(id);
    tasks.set(task._id, task);
    if (!asks) return reply(response, 202, task, 'Accepted');
    if (modem.mode === 'offline' || modem.mode === 'silent')
      return reply(response, 202, task, PHRASES[modem.mode]);
    if (modem.mode === 'drops') {
      fault(task, 'session_terminated', null);
      return reply(response, 202, task, 'Task faulted');
    }
    session(modem);
    if (faults.has(`${modem.id}:task_${task._id}`))
      return reply(response, 202, task, 'Task faulted');
    return reply(response, 200, task);
  };
  const answer = (call: Call, response: ServerResponse): void => {
    calls.push(`${call.method} ${call.path}`);
    if (!known.has(shapeOfCall(call))) {
      unknown.push(`${call.method} ${call.path} ${call.query.toString()} ${call.body}`);
      return reply(response, 599, 'Not recorded');
    }
    // A worker that is killed in the middle, or an answer that is lost on the way.
    if (shown.hooks.some((hook) => hook(call))) return void response.socket?.destroy();
    const [, collection = '', id = '', what = '', tag = ''] = call.path
      .split('/')
      .map(decodeURIComponent);
    if (call.method === 'GET') {
      const query = JSON.parse(call.query.get('query') ?? '{}') as Record<string, string>;
      const fits = (row: object): boolean =>
        Object.entries(query).every(
          ([key, value]) => (row as Record<string, unknown>)[key] === value,
        );
      if (collection === 'devices') return devices(call, response);
      if (collection === 'tasks') return rows(response, [...tasks.values()].filter(fits));
      if (collection === 'faults') return rows(response, [...faults.values()].filter(fits));
      return rows(response, collection === 'files' ? [{ filename: query['filename'] }] : []);
    }
    const modem = modems.get(id);
    if (collection === 'devices') {
      if (!modem) return reply(response, 404, 'No such device');
      if (what === 'tags') modem.log.push(`${call.method} tag ${tag}`);
      if (what === 'tags') return reply(response, 200);
      return post(modem, call, response);
    }
    if (collection === 'faults') {
      faults.delete(id);
      tasks.delete(id.split(':task_')[1] ?? '');
      return reply(response, 200);
    }
    const isThere = tasks.delete(id);
    return isThere ? reply(response, 200) : reply(response, 404, 'Task not found');
  };

  let server: Listening | null = await listen(answer);
  const { port, url } = server;
  return {
    url,
    unknown,
    calls,
    tasks,
    faults,
    /** A modem that reports for the first time. */
    inform: (given: {
      serial: string;
      values: Record<string, Value>;
      secrets?: string[];
      productClass?: string;
      /** What it says at its first report. */
      says?: string[];
    }): Modem => {
      const productClass = given.productClass ?? 'XX230v';
      const values = new Map(Object.entries(given.values));
      const at = now();
      const modem: Modem = {
        id: `A42BB0-${productClass}-${given.serial}`,
        serial: given.serial,
        manufacturer: 'TP-Link',
        productClass,
        values,
        defaults: new Map(values),
        secrets: new Set(given.secrets ?? []),
        refuses: new Map(),
        mode: 'online',
        cached: new Map(),
        ...{ registered: at, lastInform: at, lastBoot: at, lastBootstrap: at },
        log: [],
      };
      modems.set(modem.id, modem);
      for (const path of given.says ?? []) read(modem, path);
      return modem;
    },
    informAgain: session,
    startAnew: (modem: Modem) => start(modem, true),
    /** The next call for which this is true is done and not answered, or not even done. */
    loseWhen: (hook: (call: Call) => boolean): void => {
      shown.hooks.push(hook);
    },
    answerAgain: (): void => {
      shown.hooks = [];
    },
    ahead: (milliseconds: number): void => {
      clock += milliseconds;
    },
    down: async (): Promise<void> => {
      await server?.close();
      server = null;
    },
    up: async (): Promise<void> => {
      server ??= await listen(answer, port);
    },
    stop: async (): Promise<void> => {
      await server?.close();
    },
  };
};
export type StandIn = Awaited<ReturnType<typeof startStandIn>>;
