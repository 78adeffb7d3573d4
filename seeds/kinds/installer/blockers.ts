import type { BlockerReasonSeed } from '../types.ts';

type Category = BlockerReasonSeed['category'];
type Row = readonly [code: string, name: string, category: Category];

const EITHER: readonly Row[] = [
  ['CUSTOMER_POSTPONES', 'Customer wants to postpone', 'customer'],
  ['WRONG_LOCATION', 'Customer gave a wrong location', 'customer'],
  ['CUSTOMER_UNREACHABLE', 'Customer cannot be reached', 'customer'],
  ['BAD_WEATHER', 'Weather makes the work unsafe', 'weather'],
  ['TECHNICIAN_UNAVAILABLE', 'Technician cannot go on', 'technician'],
  ['OTHER', 'Something else (say what in the remark)', 'other'],
];

const PRE_CUSTOMER: readonly Row[] = [
  ['MANAGEMENT_DENIES_ACCESS', 'Building management denies access', 'building'],
  ['GUARD_DENIES_ENTRY', 'Guard denies entry', 'building'],
  ['MDF_ROOM_LOCKED', 'MDF room locked', 'building'],
  ['IDF_ROOM_LOCKED', 'IDF room locked', 'building'],
  ['RISER_LOCKED', 'Riser locked', 'building'],
  ['FWS_ROOM_LOCKED', 'FWS room locked', 'building'],
  ['NO_ACCESS_CARD', 'No access card', 'building'],
  ['LIFT_UNAVAILABLE', 'Lift unavailable', 'building'],
  ['SPLITTER_ROOM_LOCKED', 'Splitter room locked', 'building'],
  ['SPLITTER_MISSING', 'Splitter missing', 'network'],
  ['WRONG_BUILDING_LABEL', 'Wrong building label', 'building'],
  ['UNIT_NOT_FOUND', 'Unit cannot be located', 'customer'],
  ['OLT_OUTAGE', 'OLT outage', 'network'],
  ['POLE_PATH_BLOCKED', 'Pole path blocked or unsafe', 'network'],
  ['UNSAFE_ENVIRONMENT', 'Unsafe environment', 'other'],
];

const POST_CUSTOMER: readonly Row[] = [
  ['DECLINES_INSTALLATION', 'Customer declines the installation', 'customer'],
  ['REFUSES_CABLING_FEE', 'Customer refuses the cabling fee', 'customer'],
  ['REFUSES_METHOD', 'Customer refuses the way of working', 'customer'],
  ['DEMANDS_OTHER_ROUTE', 'Customer demands another cable route', 'customer'],
  ['INSISTS_ON_OTHER_TIME', 'Customer insists on another time', 'customer'],
  ['ONU_FAULTY', 'ONU faulty', 'technical'],
  ['ROUTER_FAULTY', 'Router faulty', 'technical'],
  ['POWER_SOCKET_FAULTY', 'Power socket faulty', 'technical'],
  ['NO_CABLE_PATH', 'No feasible cable path', 'technical'],
  ['WALL_UNSUITABLE', 'Wall unsuitable', 'technical'],
  ['LOSI', 'LOSi: no light', 'network'],
  ['LOBI', 'LOBi: low light', 'network'],
  ['OLT_TEST_FAILED', 'OLT issue found in the test', 'network'],
  ['PORT_MISMATCH', 'Port mismatch at the splitter', 'network'],
];

/** Data that the office got wrong counts for the office; the rest is the technician's clock. */
const OFFICE_FAULTS = new Set(['WRONG_LOCATION', 'CUSTOMER_UNREACHABLE', 'WRONG_BUILDING_LABEL']);
const TOLD_TO_PARTNER: ReadonlySet<Category> = new Set<Category>([
  'customer',
  'building',
  'network',
]);

const toSeed =
  (phase: BlockerReasonSeed['phase']) =>
  ([code, name, category]: Row): BlockerReasonSeed => ({
    code,
    name,
    category,
    phase,
    requires_photo: code !== 'CUSTOMER_UNREACHABLE',
    pauses_clock: category !== 'technician',
    technician_paid: category === 'network' || category === 'building',
    partner_must_know: TOLD_TO_PARTNER.has(category),
    kpi_owner: OFFICE_FAULTS.has(code) ? 'office' : 'technician',
  });

export const INSTALLER_BLOCKER_REASONS: readonly BlockerReasonSeed[] = [
  ...EITHER.map(toSeed('both')),
  ...PRE_CUSTOMER.map(toSeed('pre_customer')),
  ...POST_CUSTOMER.map(toSeed('post_customer')),
];
