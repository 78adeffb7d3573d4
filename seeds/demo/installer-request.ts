import { dayIn } from '../../extensions/domain/kernel/time.ts';
import type { Row } from '../lib/insert.ts';
import type { Random } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import type { DemoBuilding } from './buildings.ts';
import { ZONE } from './clock.ts';
import { streetName } from './names.ts';

/** What a partner asks for, as columns of `work_orders`. */
export type Request = { workType: string; row: Row };

const KINDS: readonly (readonly [string, number])[] = [
  ['ACTIVATION', 64],
  ['ASSURANCE_STANDARD', 16],
  ['MODIFICATION_OUTDOOR', 8],
  ['MODIFICATION_INDOOR', 6],
  ['VALUE_ADDED_SERVICE_UPGRADE', 4],
  ['ASSURANCE_REPULL', 2],
];

const ISSUES = [
  'No internet since yesterday evening, LOS light red',
  'Internet very slow in the evening',
  'No dial tone',
  'Intermittent connection, RX -29 dBm',
] as const;

const kind = (random: Random): string => {
  let rest = random.between(1, 100);
  return KINDS.find(([, weight]) => (rest -= weight) <= 0)?.[0] ?? 'ACTIVATION';
};

/** What the form of an activation ticks, as its reading keeps it; every fourth home has a mesh. */
const equipment = (index: number): Row => {
  const required = [
    { label: 'Combo Box', code: 'HG8145B7N', quantity: 1 },
    { label: 'Patch cord 10 m', code: 'PON-AHW-0353', quantity: 1 },
    ...(index % 4 === 1 ? [{ label: 'Mesh point', code: 'AX3', quantity: 2 }] : []),
  ];
  return { required };
};

const padded = (value: number, length: number): string => String(value).padStart(length, '0');

/** Every tenth activation is a wholesale one, under another brand's service id. */
const activation = (company: string, index: number, random: Random): Row => {
  const speed = random.pick([100, 300, 500, 600, 800, 1000]);
  const brand = index % 10 === 3 ? 'CELCOM' : index % 10 === 7 ? 'DIGI' : null;
  return {
    partner: seedId(company, 'partner', brand === null ? 'TIME-FTTH' : `TIME-${brand}`),
    service_id:
      brand === null
        ? `TBBNA9${padded(10_000 + index, 5)}G`
        : `${brand}00${padded(92_000 + index, 5)}`,
    service_id_type: brand === null ? 'TBBN' : 'PARTNER',
    wo_number: brand === null ? `A91${padded(index, 5)}` : null,
    nis_code: brand === null ? null : 'DEMOX',
    package_name: `Home Fibre ${speed} Mbps (CONTOHPLN)`,
    bandwidth_mbps: speed,
    contract_months: 24,
    login_id: `contoh${padded(index, 5)}@timebb`,
    equipment: equipment(index),
  };
};

const fault = (company: string, index: number, received: Date, random: Random): Row => ({
  partner: seedId(company, 'partner', 'TIME-ASSURANCE'),
  service_id: `TBBNA9${padded(10_000 + index, 5)}G`,
  service_id_type: 'TBBN',
  ticket_id: `TTKT${dayIn(received, ZONE).replaceAll('-', '')}9${padded(index, 6)}`,
  awo_number: `AWO9${padded(10_000 + index, 5)}`,
  work_order_url: `https://work.time.example.com/simain/setappt/${seedId('appointment-link', index)}`,
  issue: random.pick(ISSUES),
});

const change = (company: string, index: number, workType: string): Row => ({
  partner: seedId(company, 'partner', 'TIME-FTTH'),
  service_id: `TBBNA9${padded(10_000 + index, 5)}G`,
  service_id_type: 'TBBN',
  wo_number: `M91${padded(index, 5)}`,
  remarks:
    workType === 'MODIFICATION_INDOOR'
      ? 'Relocate the ONU from the living room to the study.'
      : 'Customer asks to be called half an hour before the visit.',
  relocation_type:
    workType === 'MODIFICATION_INDOOR'
      ? 'indoor'
      : workType === 'MODIFICATION_OUTDOOR'
        ? 'outdoor'
        : null,
  old_address:
    workType === 'MODIFICATION_OUTDOOR'
      ? { raw: `Unit 3, ${streetName(index)}, 58200 Kuala Lumpur`, city: 'Kuala Lumpur' }
      : null,
});

const candidates = (building: DemoBuilding): Row[] =>
  (building.feeds ?? []).map((feed, index) => ({
    splitter: padded(index + 1, 2),
    place: feed.place,
    olt: feed.olt,
    site: feed.site,
    fdf: feed.fdf,
    core: feed.core,
  }));

/** One request in a building: an activation, a fault or a change of an existing service. */
export const installerRequest = (
  {
    company,
    index,
    building,
    received,
  }: { company: string; index: number; building: DemoBuilding; received: Date },
  random: Random,
): Request => {
  const workType = kind(random);
  const isFault = workType.startsWith('ASSURANCE');
  const details =
    workType === 'ACTIVATION'
      ? activation(company, index, random)
      : isFault
        ? fault(company, index, received, random)
        : change(company, index, workType);
  return {
    workType,
    row: {
      ...details,
      partner_group: seedId(company, 'partner-group', 'TIME'),
      order_category: 'FTTH',
      installation_method: building.method,
      priority: random.chance(0.06) ? 'high' : 'normal',
      splitter_candidates: workType === 'ACTIVATION' ? candidates(building) : [],
      source_kind: random.chance(0.75) ? 'email' : random.chance(0.6) ? 'manual' : 'api',
      source: { ref: details.wo_number ?? details.ticket_id ?? null },
    },
  };
};
