import { t, type WordKey } from '../../../language/words.ts';

type Parts = Record<string, unknown>;

/** Members of the JSON columns of an order, in the order in which people read them. */
export const PART_LABELS = {
  block: 'order.partBlock',
  level: 'order.partLevel',
  unit: 'order.partUnit',
  streetNo: 'order.partStreetNo',
  street: 'order.partStreet',
  area: 'order.partArea',
  building: 'order.partBuilding',
  postcode: 'order.partPostcode',
  city: 'order.partCity',
  state: 'order.partState',
  name: 'order.partName',
  phone: 'order.partPhone',
  email: 'order.partEmail',
  wanIp: 'order.partWanIp',
  lanIp: 'order.partLanIp',
  gateway: 'order.partGateway',
  subnetMask: 'order.partSubnetMask',
} as const satisfies Record<string, WordKey>;
type Part = keyof typeof PART_LABELS;

/** Columns that are edited part by part. */
export const EDITED_PARTS: Readonly<Record<string, readonly Part[]>> = {
  address: ['block', 'level', 'unit', 'street', 'area', 'postcode', 'city', 'state'],
  old_address: ['block', 'level', 'unit', 'street', 'area', 'postcode', 'city', 'state'],
  network: ['wanIp', 'lanIp', 'gateway', 'subnetMask'],
  sales_contact: ['name', 'phone', 'email'],
};

const isParts = (value: unknown): value is Parts =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const SECRET = /pass|secret|pin|key/i;
/** What a reader kept for itself: the cell as it stood, the ids of files. */
const OWN = new Set(['raw', 'note', 'parseSession', 'parseDraft', 'fileSha256', 'ref']);

export const partLabel = (name: string): string => {
  if (Object.hasOwn(PART_LABELS, name)) return t(PART_LABELS[name as Part]);
  const spaced = name.replaceAll(/(?<=[a-z0-9])(?=[A-Z])/g, ' ').replaceAll('_', ' ');
  return `${spaced.charAt(0).toUpperCase()}${spaced.slice(1)}`;
};

/** What points at a row: a section of the page names it. */
const ID = /^[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}$/;

const plain = (value: unknown): string => {
  if (value === null || value === undefined || value === false) return '';
  if (value === true) return t('common.yes');
  if (Array.isArray(value)) return value.map(plain).filter(Boolean).join(', ');
  if (typeof value === 'string' && ID.test(value)) return '';
  if (!isParts(value)) return String(value as string | number).trim();
  return members(value)
    .map(([, inner]) => plain(inner))
    .filter(Boolean)
    .join(' · ');
};

const members = (parts: Parts): [string, unknown][] => {
  const known = Object.keys(PART_LABELS);
  const place = (name: string): number => {
    const at = known.indexOf(name);
    return at < 0 ? known.length : at;
  };
  return Object.entries(parts)
    .filter(([name]) => !SECRET.test(name) && !OWN.has(name))
    .sort(([one], [other]) => place(one) - place(other));
};

type Item = { quantity?: unknown; label?: unknown; code?: unknown };
const itemText = ({ quantity, label, code }: Item): string =>
  `${plain(quantity) || '1'} × ${plain(label) || plain(code)}${label && code ? ` (${plain(code)})` : ''}`;

/** A JSON column in words: devices as "1 × …", lists line by line, objects as "Name: value". */
export const partsText = (value: unknown): string => {
  if (Array.isArray(value)) {
    const isSimple = value.every((item) => !isParts(item));
    return value
      .map(plain)
      .filter(Boolean)
      .join(isSimple ? ', ' : '\n');
  }
  if (!isParts(value)) return plain(value);
  if (Array.isArray(value['required']))
    return (value['required'] as Item[]).map(itemText).join('\n');
  return members(value)
    .map(([name, inner]) => [partLabel(name), plain(inner)] as const)
    .filter(([, text]) => text !== '')
    .map(([label, text]) => `${label}: ${text}`)
    .join('\n');
};
