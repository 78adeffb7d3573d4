import { MOST_ENTRIES, ownMember, stepsOf } from '../kernel/paths.ts';
import { TARGET_FIELDS } from './target-fields.ts';

/**
 * The closed list of what a value of a draft or an inbox item may be called. `members` are those of a
 * record, `entries` those of each entry of a list; a list of plain values has no entries.
 */
type Shape = { members?: readonly string[]; isList?: true; entries?: readonly string[] };

const ADDRESS: Shape = {
  members: [
    ...['raw', 'block', 'level', 'unit', 'building', 'buildingCode', 'complex', 'streetNo'],
    ...['street', 'area', 'locality', 'postcode', 'city', 'state', 'country'],
  ],
};

/** Fields with parts; all others are one value. */
const SHAPES: Readonly<Record<string, Shape>> = {
  address: ADDRESS,
  oldAddress: ADDRESS,
  appointment: { members: ['raw', 'start', 'end'] },
  salesContact: { members: ['name', 'phone', 'email'] },
  contact: { members: ['name', 'phone', 'email', 'role'] },
  meeting: { members: ['location', 'start'] },
  optical: { members: ['rxDbm', 'rxStatus', 'txDbm', 'txStatus'] },
  voipNetwork: { members: ['onuGateway', 'onuIp', 'onuSubnet', 'srpIp'] },
  warranty: {
    members: [
      ...['commissionedDate', 'installationDate', 'installedBy', 'lastFaultDate'],
      ...['lastFaultTicket', 'remainingPeriod', 'repeatWithinOneMonth', 'routerWarranty'],
      'stbWarranty',
    ],
  },
  equipment: { members: ['ticks', 'quantities', 'required', 'models.onu', 'models.router'] },
  phones: { isList: true },
  voip: { isList: true, entries: ['line', 'number', 'password'] },
  splitterCandidates: {
    isList: true,
    entries: ['splitter', 'place', 'site', 'olt', 'core', 'fdf', 'name', 'number'],
  },
  additionalContacts: { isList: true, entries: ['name', 'number', 'phone', 'email', 'role'] },
  items: { isList: true, entries: ['code', 'description', 'quantity', 'serial', 'unit'] },
};

/** Read by some profiles, without a place of their own on the teaching screen. */
const FURTHER = [
  ...['kind', 'partnerGroup', 'serviceIdType', 'task', 'status', 'siName', 'subType', 'woType'],
  ...['rcc', 'nextBiz', 'patchcord', 'retailBrand', 'customerType', 'onuModel', 'issuer'],
  ...['buildingCode', 'buildingName', 'postcode', 'workOrderUrl', 'appointmentDate'],
  ...['serviceIdCandidates', 'subject', 'text', 'phrase', 'reason', 'blockerCategory'],
  ...['newStart', 'newEnd', 'previousStart', 'decision', 'decisionPhrase', 'inReplyTo'],
  ...['references', 'amount', 'currency', 'paymentDate', 'paymentType', 'adviceRef'],
  ...['invoiceNumber', 'customerRef', 'secondPartyId', 'secondPartyRef', 'documentNo'],
  ...['materialDocument', 'returnDate', 'submissionNo'],
];

const KNOWN: ReadonlySet<string> = new Set([
  ...TARGET_FIELDS.map(({ path }) => path.split('.')[0] ?? path),
  ...FURTHER,
  ...Object.keys(SHAPES),
]);

/** What an administrator adds for himself: one plain value each. */
const OWN = /^x_[a-z0-9_]{1,60}$/;
const HELPER = /^\$[a-zA-Z]\w{0,40}$/;
const INDEX = /^(?:0|[1-9]\d*)$/;

/** Names that a profile gives: its fields, and by field the members of its groups. */
export type DeclaredFields = {
  fields: ReadonlySet<string>;
  members: ReadonlyMap<string, ReadonlySet<string>>;
};
const NOTHING: DeclaredFields = { fields: new Set(), members: new Map() };

const isEntry = (name: string, rest: readonly string[], declared: DeclaredFields): boolean => {
  const [index = '', member, ...deeper] = rest;
  if (!INDEX.test(index) || Number(index) >= MOST_ENTRIES || deeper.length > 0) return false;
  if (member === undefined) return true;
  const { entries = [] } = ownMember(SHAPES, name) ?? {};
  return entries.includes(member) || (declared.members.get(name)?.has(member) ?? false);
};

/** Whether a value may stand under this path. */
export const isValuePath = (path: string, declared: DeclaredFields = NOTHING): boolean => {
  const [name, ...rest] = stepsOf(path) ?? [];
  if (name === undefined) return false;
  if (declared.fields.has(path) || (rest.length === 0 && OWN.test(name))) return true;
  const shape = ownMember(SHAPES, name) ?? {};
  if (rest.length === 0) return KNOWN.has(name);
  if (shape.isList || declared.members.has(name)) return isEntry(name, rest, declared);
  return shape.members?.includes(rest.join('.')) ?? false;
};

/** Whether a rule of a profile may fill it: a value, or a helper for other rules. */
export const isRuleField = (path: unknown): path is string =>
  typeof path === 'string' && (HELPER.test(path) || isValuePath(path));

/** For the message of a refusal. */
export const VALUE_PATHS = { fields: [...KNOWN].sort().join(', '), entries: MOST_ENTRIES };
export const VALUE_PATH_WORDS = `Allowed are ${VALUE_PATHS.fields}; their parts, such as address.postcode or voip.0.number (up to ${MOST_ENTRIES} entries); and fields of your own with one value, such as x_colour.`;
