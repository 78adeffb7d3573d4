import type { Params } from '../words/index.ts';

/** What an answer of the ACS to a posted task says. `ran` is not "the value is set": read it back. */
export type TaskAnswer =
  | { kind: 'ran' }
  | { kind: 'queued'; why: 'asked' | 'offline' | 'no_session' | 'credentials' }
  | { kind: 'faulted' }
  /** A 202 whose reason phrase was lost on the way, or is a new one: `/faults` and `/tasks` decide. */
  | { kind: 'undecided' }
  | { kind: 'no_device' }
  | { kind: 'refused' };

const QUEUED: Readonly<Record<string, 'asked' | 'offline' | 'no_session'>> = {
  Accepted: 'asked',
  'Device is offline': 'offline',
  'Task queued but not processed': 'no_session',
};
const REQUEST_ERROR = 'Connection request error:';

/**
 * 202 has three meanings, told apart by the reason phrase alone; after a connection request a plain
 * `Accepted` is a proxy's word for any of them.
 */
export const readTaskAnswer = (
  { status, phrase }: { status: number; phrase: string },
  asked: { connect: boolean },
): TaskAnswer => {
  if (status === 200) return { kind: 'ran' };
  if (status === 404) return { kind: 'no_device' };
  if (status !== 202) return { kind: 'refused' };
  if (phrase === 'Task faulted') return { kind: 'faulted' };
  if (phrase.startsWith(REQUEST_ERROR)) return { kind: 'queued', why: 'credentials' };
  const why = Object.hasOwn(QUEUED, phrase) ? QUEUED[phrase] : undefined;
  if (why === undefined || (why === 'asked' && asked.connect)) return { kind: 'undecided' };
  return { kind: 'queued', why };
};

/** A fault as the ACS keeps it, without what holds values: `provisions` has passwords in it. */
export type AcsFault = {
  id: string;
  channel: string;
  code: string;
  message: string;
  parameters: { name: string; code: string }[];
  retries: number;
};

type Bag = Readonly<Record<string, unknown>>;
const bag = (value: unknown): Bag =>
  typeof value === 'object' && value !== null && !Array.isArray(value) ? (value as Bag) : {};
const text = (value: unknown): string => (typeof value === 'string' ? value : '');

export const readFault = (given: unknown): AcsFault => {
  const fault = bag(given);
  const inner = bag(fault['detail'])['setParameterValuesFault'];
  return {
    id: text(fault['_id']),
    channel: text(fault['channel']),
    code: text(fault['code']),
    message: text(fault['message']).slice(0, 200),
    parameters: (Array.isArray(inner) ? inner : []).map((one) => ({
      name: text(bag(one)['parameterName']),
      code: text(bag(one)['faultCode']),
    })),
    retries: Number(fault['retries'] ?? 0),
  };
};

export type Problem = {
  key:
    | 'MODEM_VALUE_REFUSED'
    | 'MODEM_PARAMETER_UNKNOWN'
    | 'MODEM_NOT_SUPPORTED'
    | 'MODEM_DOWNLOAD_FAILED'
    | 'MODEM_SESSION_LOST'
    | 'MODEM_SCRIPT_FAILED'
    | 'MODEM_FAULT';
  params: Params;
  /** The same again leads to the same: somebody has to change something first. */
  isFinal: boolean;
};

const PASSING = ['session_terminated', 'timeout', 'cwmp.9002', 'cwmp.9004'];

/** A fault in words: what the modem said, and whether trying again helps. Never a value. */
export const problemOfFault = ({ code, message, parameters }: AcsFault): Problem => {
  const [first] = parameters;
  const name = first?.name ?? '';
  if (code === 'session_terminated' || code === 'timeout')
    return { key: 'MODEM_SESSION_LOST', params: {}, isFinal: false };
  if (code === 'cwmp.9000') return { key: 'MODEM_NOT_SUPPORTED', params: {}, isFinal: true };
  if (code.startsWith('cwmp.901'))
    return { key: 'MODEM_DOWNLOAD_FAILED', params: { message }, isFinal: false };
  if (first?.code === '9005' || code === 'cwmp.9005')
    return { key: 'MODEM_PARAMETER_UNKNOWN', params: { parameter: name }, isFinal: true };
  if (first) return { key: 'MODEM_VALUE_REFUSED', params: { parameter: name }, isFinal: true };
  if (code.startsWith('script.')) return { key: 'MODEM_SCRIPT_FAILED', params: {}, isFinal: true };
  return { key: 'MODEM_FAULT', params: { code, message }, isFinal: !PASSING.includes(code) };
};
