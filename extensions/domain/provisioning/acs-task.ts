/**
 * What may be sent to the ACS. It checks nothing itself: a task that it does not know ends its process
 * and a preset that is not whole stops every modem's session, so both are looked at before they leave.
 */
export type AcsValue = string | number | boolean;
export type AcsTask =
  | { name: 'setParameterValues'; parameterValues: readonly (readonly [string, AcsValue])[] }
  | { name: 'getParameterValues'; parameterNames: readonly string[] }
  | { name: 'refreshObject'; objectName: string }
  | { name: 'addObject' | 'deleteObject'; objectName: string }
  | { name: 'reboot' }
  | { name: 'factoryReset' }
  | { name: 'download'; file: string };

const NAME = /^(?:Device|InternetGatewayDevice|VirtualParameters)(?:\.[A-Za-z0-9_-]+)+$/;
const OBJECT = /^(?:Device|InternetGatewayDevice|VirtualParameters)(?:\.[A-Za-z0-9_-]+)*$/;
const FILE = /^[\w.() -]{1,200}$/;
const LONGEST = 255;
const MOST = 100;

/** Whoever writes here takes the modem away: to another ACS, or with another password. */
const OF_THE_ACS = /^[^.]+\.ManagementServer\.(?!PeriodicInform)/i;

/** What may be written on a modem. */
export const isParameterName = (text: string): boolean =>
  text.length <= LONGEST && NAME.test(text) && !OF_THE_ACS.test(text);
const isObjectName = (text: string): boolean =>
  text === '' || (text.length <= LONGEST && OBJECT.test(text));

const isValue = (value: unknown): value is AcsValue =>
  typeof value === 'boolean' ||
  (typeof value === 'number' && Number.isFinite(value)) ||
  (typeof value === 'string' && value.length <= 10_000);

const within = (list: readonly unknown[]): boolean => list.length > 0 && list.length <= MOST;

/** Whether the ACS takes the task without harm. */
export const isSafeTask = (task: AcsTask): boolean => {
  switch (task.name) {
    case 'setParameterValues':
      return (
        within(task.parameterValues) &&
        task.parameterValues.every(([name, value]) => isParameterName(name) && isValue(value))
      );
    case 'getParameterValues':
      return within(task.parameterNames) && task.parameterNames.every(isObjectName);
    case 'refreshObject':
      return isObjectName(task.objectName);
    case 'addObject':
    case 'deleteObject':
      return task.objectName !== '' && isObjectName(task.objectName);
    case 'download':
      return FILE.test(task.file);
    case 'reboot':
    case 'factoryReset':
      return true;
    default:
      return false;
  }
};

export type AcsPreset = {
  weight: number;
  channel: string;
  precondition: string;
  events?: Readonly<Record<string, boolean>>;
  configurations: readonly (
    | { type: 'value'; name: string; value: AcsValue }
    | { type: 'provision'; name: string; args?: readonly AcsValue[] }
    | { type: 'add_tag' | 'delete_tag'; tag: string }
    | { type: 'age'; name: string; age: number }
  )[];
};

const CHANNEL = /^[\w-]{1,64}$/;
/** Old JSON preconditions on these are taken and never fit. */
const NEVER_FITS = /"_id"|"_deviceId\./;

const isSafeConfiguration = (one: AcsPreset['configurations'][number]): boolean => {
  switch (one.type) {
    case 'value':
      return isParameterName(one.name) && isValue(one.value);
    case 'provision':
      return CHANNEL.test(one.name) && (one.args ?? []).every(isValue);
    case 'add_tag':
    case 'delete_tag':
      return CHANNEL.test(one.tag);
    case 'age':
      return isObjectName(one.name) && Number.isInteger(one.age);
    default:
      return false;
  }
};

/** Whether the preset is whole: `configurations` is a list of known ones, `precondition` a text that can fit. */
export const isSafePreset = (preset: AcsPreset): boolean =>
  Number.isInteger(preset.weight) &&
  CHANNEL.test(preset.channel) &&
  typeof preset.precondition === 'string' &&
  !NEVER_FITS.test(preset.precondition) &&
  Array.isArray(preset.configurations) &&
  preset.configurations.every(isSafeConfiguration);

const TASK_ID = /^[\da-f]{24}$/;
/** Any other in a path ends the process that reads it. */
export const isTaskId = (text: string): boolean => TASK_ID.test(text);
