import { cleanText, cleanTexts } from '../../../../domain/kernel/text.ts';
import {
  type AcsFault,
  type AcsPreset,
  type AcsTask,
  isSafePreset,
  isSafeTask,
  isTaskId,
  readFault,
  readTaskAnswer,
  type TaskAnswer,
} from '../../../../domain/provisioning/index.ts';
import { type AcsSettings, AcsTrouble, type Answered, askAcs, type Asked } from './ask.ts';

export type AcsDevice = {
  /** As the ACS writes it, escapes and all. */
  id: string;
  serial: string;
  manufacturer: string;
  productClass: string;
  registered: string | null;
  lastInform: string | null;
  lastBoot: string | null;
  lastBootstrap: string | null;
  document: Readonly<Record<string, unknown>>;
};
/** `at`: when the ACS took it, by its own clock. */
export type PostedTask = TaskAnswer & { task: string | null; at: Date | null };
export type TaskStand = 'done' | 'waiting' | AcsFault;

type Query = Readonly<Record<string, unknown>>;
type Listing = {
  query?: Query;
  projection?: readonly string[];
  limit?: number;
  sort?: Query;
};

type Collection = 'devices' | 'tasks' | 'faults' | 'files';
const OPERATORS = ['$or', '$and', '$in', '$ne', '$gt', '$gte', '$lt', '$lte'];
const IDENTITY = [
  ...['_id', '_deviceId', '_registered', '_lastInform', '_lastBoot', '_lastBootstrap'],
] as const;
/** Names in paths are letters, digits, `-`, `_` and escapes: a dot, too, is no path to the ACS. */
const segment = (text: string): string =>
  encodeURIComponent(text).replaceAll(
    /[.!~*'()]/g,
    (sign) => `%${(sign.codePointAt(0) ?? 0).toString(16).toUpperCase()}`,
  );

/** An operator that it does not know ends the process that reads it. */
const assertQuery = (query: unknown): void => {
  if (Array.isArray(query)) return query.forEach(assertQuery);
  if (typeof query !== 'object' || query === null) return;
  for (const [name, value] of Object.entries(query)) {
    if (name.startsWith('$') && !OPERATORS.includes(name))
      throw new AcsTrouble('refused', 'An operator that the ACS does not know.');
    assertQuery(value);
  }
};

/** Modems say what they like of themselves: texts as our columns hold them, so that one stops no other. */
const parse = (body: string): unknown => {
  try {
    return cleanTexts(JSON.parse(body) as unknown);
  } catch {
    throw new AcsTrouble('lost', 'The ACS answered something that is no JSON.');
  }
};

const bag = (value: unknown): Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** As long as the columns of what a modem says of itself. */
const short = (value: unknown): string => cleanText(text(value).slice(0, 64));
const LONGEST_ID = 255;

const toDevice = (row: unknown): AcsDevice => {
  const document = bag(row);
  const who = bag(document['_deviceId']);
  const moment = (name: string): string | null =>
    Number.isNaN(Date.parse(text(document[name]))) ? null : text(document[name]);
  return {
    id: text(document['_id']),
    serial: short(who['_SerialNumber']),
    manufacturer: short(who['_Manufacturer']),
    productClass: short(who['_ProductClass']),
    registered: moment('_registered'),
    lastInform: moment('_lastInform'),
    lastBoot: moment('_lastBoot'),
    lastBootstrap: moment('_lastBootstrap'),
    document,
  };
};

const taskIn = (row: unknown): { id: string; at: Date | null } => {
  const { _id: id, timestamp } = bag(row);
  const at = new Date(text(timestamp));
  return { id: text(id), at: Number.isNaN(at.getTime()) ? null : at };
};

/**
 * The north-bound interface of GenieACS 1.2, with what it does not say of itself. Throws AcsTrouble; a
 * refusal, a fault or a modem that is off is an answer.
 */
export const createAcsClient = (settings: AcsSettings, signal?: AbortSignal) => {
  const ask = (asked: Asked): Promise<Answered> => askAcs(settings, asked, signal);
  const expect = async (asked: Asked, good: readonly number[]): Promise<Answered> => {
    const answer = await ask(asked);
    if (good.includes(answer.status)) return answer;
    if (answer.status === 503)
      throw new AcsTrouble('busy', answer.body.slice(0, 80) || 'Device is in session', 503);
    // A proxy in front says so when it cannot reach it.
    if ([502, 504].includes(answer.status))
      throw new AcsTrouble('lost', `HTTP ${answer.status}`, answer.status);
    throw new AcsTrouble('refused', `HTTP ${answer.status}`, answer.status);
  };

  const list = async (
    collection: Collection,
    { query, projection, limit, sort }: Listing,
  ): Promise<unknown[]> => {
    assertQuery(query);
    const asked = new URLSearchParams();
    if (query) asked.set('query', JSON.stringify(query));
    if (projection) asked.set('projection', projection.join(','));
    if (sort) asked.set('sort', JSON.stringify(sort));
    if (limit !== undefined) asked.set('limit', String(limit));
    const { body } = await expect(
      { method: 'GET', path: `/${collection}?${asked.toString()}` },
      [200],
    );
    const rows = parse(body);
    return Array.isArray(rows) ? (rows as unknown[]) : [];
  };
  /** One whose id no column holds is no modem of ours. */
  const devices = async (listing: Listing): Promise<AcsDevice[]> =>
    (
      await list('devices', {
        ...listing,
        projection: [...IDENTITY, ...(listing.projection ?? [])],
      })
    )
      .map(toDevice)
      .filter(({ id }) => id.length <= LONGEST_ID);
  const tasks = (query: Query): Promise<unknown[]> => list('tasks', { query });
  const faultsOf = async (device: string): Promise<AcsFault[]> =>
    (await list('faults', { query: { device } })).map(readFault);

  const standOf = async (device: string, task: string): Promise<TaskStand> => {
    const fault = (await faultsOf(device)).find(({ channel }) => channel === `task_${task}`);
    if (fault) return fault;
    return (await tasks({ _id: task })).length > 0 ? 'waiting' : 'done';
  };

  return {
    devices,
    faultsOf,
    standOf,
    /** One modem by its id, with these parameters; there is no `GET /devices/<id>`. */
    device: async (id: string, parameters: readonly string[] = []): Promise<AcsDevice | null> =>
      (await devices({ query: { _id: id }, projection: parameters }))[0] ?? null,
    bySerial: (serials: readonly string[], projection: readonly string[] = []) =>
      devices({ query: { '_deviceId._SerialNumber': { $in: [...serials] } }, projection }),

    /** Posted without doubt or not at all: `ref` finds it again, and replaces an earlier one of the same. */
    post: async (
      device: string,
      task: AcsTask,
      { connect, ref }: { connect: boolean; ref?: string },
    ): Promise<PostedTask> => {
      if (!isSafeTask(task)) throw new AcsTrouble('refused', 'A task that would harm the ACS.');
      const query = connect ? '?connection_request' : '';
      const answer = await ask({
        method: 'POST',
        path: `/devices/${segment(device)}/tasks${query}`,
        body: JSON.stringify({ ...task, ...(ref && { uniqueKey: ref, fieldwright: ref }) }),
        isLong: connect,
      });
      if ([502, 503, 504].includes(answer.status))
        throw new AcsTrouble('lost', `HTTP ${answer.status}`, answer.status);
      const read = readTaskAnswer(answer, { connect });
      const isTask = answer.status === 200 || answer.status === 202;
      const { id, at } = taskIn(isTask ? parse(answer.body) : null);
      if (read.kind !== 'undecided' || id === '') return { ...read, task: id || null, at };
      const stand = await standOf(device, id);
      if (stand === 'done') return { kind: 'ran', task: id, at };
      return stand === 'waiting'
        ? { kind: 'queued', why: 'no_session', task: id, at }
        : { kind: 'faulted', task: id, at };
    },
    /** The task that an earlier call with this reference left, whatever became of its answer. */
    findTask: async (ref: string): Promise<{ id: string; at: Date | null } | null> => {
      const found = taskIn((await tasks({ fieldwright: ref }))[0]);
      return found.id === '' ? null : found;
    },

    /** Knocks at the modem; false when it is off or does not let us in. */
    connect: async (device: string): Promise<boolean> => {
      const { status } = await ask({
        method: 'POST',
        path: `/devices/${segment(device)}/tasks?connection_request`,
        isLong: true,
      });
      return status === 200;
    },
    /** False when there is none; an id of another form never leaves. */
    deleteTask: async (task: string): Promise<boolean> => {
      if (!isTaskId(task)) return false;
      const { status } = await expect({ method: 'DELETE', path: `/tasks/${task}` }, [200, 404]);
      return status === 200;
    },
    /** The ACS ends at the retry of a task that is not there: looked up first. */
    retryTask: async (task: string): Promise<boolean> => {
      if (!isTaskId(task) || (await tasks({ _id: task })).length === 0) return false;
      await expect({ method: 'POST', path: `/tasks/${task}/retry` }, [200]);
      return true;
    },
    /** Of a task, the task goes too; a preset's channel is free again. */
    deleteFault: async (fault: string): Promise<void> => {
      await expect({ method: 'DELETE', path: `/faults/${segment(fault)}` }, [200]);
    },
    tag: async (device: string, tag: string, isOn: boolean): Promise<boolean> => {
      const { status } = await expect(
        {
          method: isOn ? 'POST' : 'DELETE',
          path: `/devices/${segment(device)}/tags/${segment(tag)}`,
        },
        [200, 404],
      );
      return status === 200;
    },
    /** Takes up to 5 s to reach modems; acts in their next session only. */
    putPreset: async (name: string, preset: AcsPreset): Promise<void> => {
      if (!isSafePreset(preset))
        throw new AcsTrouble('refused', 'A preset that would stop the ACS.');
      await expect(
        { method: 'PUT', path: `/presets/${segment(name)}`, body: JSON.stringify(preset) },
        [200],
      );
    },
    deletePreset: async (name: string): Promise<void> => {
      await expect({ method: 'DELETE', path: `/presets/${segment(name)}` }, [200]);
    },
    putProvision: async (name: string, script: string): Promise<void> => {
      await expect({ method: 'PUT', path: `/provisions/${segment(name)}`, body: script }, [200]);
    },
    hasFile: async (name: string): Promise<boolean> =>
      (await list('files', { query: { filename: name } })).length > 0,
    /** True when one was there: the ACS ends at the deletion of one that is not. */
    deleteFile: async (name: string): Promise<boolean> => {
      if ((await list('files', { query: { filename: name } })).length === 0) return false;
      await expect({ method: 'DELETE', path: `/files/${segment(name)}` }, [200]);
      return true;
    },
    deleteDevice: async (device: string): Promise<void> => {
      await expect({ method: 'DELETE', path: `/devices/${segment(device)}` }, [200]);
    },
  };
};
export type AcsClient = ReturnType<typeof createAcsClient>;
