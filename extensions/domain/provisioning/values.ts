import { isParameterName } from './acs-task.ts';
import type {
  DataModel,
  ParameterCheck,
  ParameterGroup,
  ParameterUse,
  ValueKind,
} from './choices.ts';

export type ProfileParameter = {
  id: string;
  group: ParameterGroup;
  use: ParameterUse;
  path: string;
  /** Text with `{{…}}` for what the customer's record says. */
  template: string;
  kind: ValueKind;
  check: ParameterCheck;
  isSecret: boolean;
};

/** What every parameter of a tree begins with. */
export const ROOTS: Readonly<Record<DataModel, string>> = {
  tr181: 'Device.',
  tr098: 'InternetGatewayDevice.',
};

/** A path is one of the profile's tree. */
export const isPathOf = (model: DataModel, path: string): boolean =>
  path.startsWith(ROOTS[model]) && isParameterName(path);

/** What a template may name, with what it stands for in an example. */
export const VALUE_FIELDS = {
  'wifi.name': 'Hana-Net',
  'wifi.password': 'kL8mRt3xQp2w',
  'telephone.number': '+60391234567',
  'telephone.user': '60391234567',
  'telephone.password': 'sip-secret',
  'telephone.server': 'sip.example.com',
  'connection.user': 'hana@fibre',
  'connection.password': 'ppp-secret',
  'customer.name': 'Nur Hana',
  'customer.number': 'C-00042',
  'order.number': 'WO-00042',
  'device.serial': 'HWTC1A2B3C4D',
} as const;
export type ValueField = keyof typeof VALUE_FIELDS;
export const SECRET_NAMES = ['wifi.password', 'telephone.password', 'connection.password'] as const;
export type SecretName = (typeof SECRET_NAMES)[number];
export const isSecretName = (text: string): text is SecretName =>
  SECRET_NAMES.some((name) => name === text);

const FIELD = /\{\{\s*([a-z]+\.[a-z]+)\s*\}\}/g;

/** Fields that a template names. */
export const fieldsIn = (template: string): string[] =>
  [...template.matchAll(FIELD)].map(([, name = '']) => name);

/** A template that names a secret makes its parameter one, whoever forgot to say so. */
export const namesSecret = (template: string): boolean => fieldsIn(template).some(isSecretName);

/** `{'wifi.name': 'x'}` as templates read it. */
export const nested = (
  values: Readonly<Record<string, string>>,
): Record<string, Record<string, string>> => {
  const groups = new Map<string, Record<string, string>>();
  for (const [name, value] of Object.entries(values)) {
    const [group = '', field = ''] = name.split('.');
    groups.set(group, { ...groups.get(group), [field]: value });
  }
  return Object.fromEntries(groups);
};

/** The text of a template as the modem wants it; null where it is none of that kind. */
export const typedValue = (text: string, kind: ValueKind): string | number | boolean | null => {
  const given = text.trim();
  if (kind === 'text') return text;
  if (kind === 'number') return /^-?\d{1,15}$/.test(given) ? Number(given) : null;
  if (/^(?:true|1|yes|on)$/i.test(given)) return true;
  return /^(?:false|0|no|off)$/i.test(given) ? false : null;
};

type Leaf = { value: unknown; at: string | null; isThere: boolean };

/** What the ACS has of a parameter. Names come from rows: only own members are followed. */
export const leafAt = (document: unknown, path: string): Leaf => {
  let node: unknown = document;
  for (const part of path.split('.')) {
    if (typeof node !== 'object' || node === null || !Object.hasOwn(node, part))
      return { value: undefined, at: null, isThere: false };
    node = (node as Record<string, unknown>)[part];
  }
  const leaf = node as { _value?: unknown; _timestamp?: unknown } | null;
  const at = leaf?._timestamp;
  return {
    value: leaf?._value,
    at: typeof at === 'string' ? at : null,
    isThere: leaf !== null && typeof leaf === 'object' && '_value' in leaf,
  };
};

const BOOLEANS: Readonly<Record<string, boolean>> = {
  true: true,
  '1': true,
  false: false,
  '0': false,
};

const same = (read: unknown, wanted: string | number | boolean): boolean => {
  if (typeof wanted === 'boolean') return BOOLEANS[String(read).toLowerCase()] === wanted;
  if (typeof wanted === 'number') return Number(read) === wanted && read !== '' && read !== null;
  return String(read) === wanted;
};

export type CheckResult = 'good' | 'absent' | 'other' | 'stale';

/**
 * Whether a parameter is as it was written, by what was read after `since`. A passphrase reads back empty
 * by its specification: that it was read anew without a fault is the proof.
 */
export const checkParameter = (
  document: unknown,
  {
    path,
    check,
    wanted,
    since,
  }: {
    path: string;
    check: ParameterCheck;
    wanted: string | number | boolean;
    since: Date;
  },
): CheckResult => {
  const { value, at, isThere } = leafAt(document, path);
  if (!isThere) return 'absent';
  if (at === null || new Date(at) < since) return 'stale';
  if (check === 'accepted') return value === '' || same(value, wanted) ? 'good' : 'other';
  return same(value, wanted) ? 'good' : 'other';
};
