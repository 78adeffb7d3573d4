import type { Day } from '../../extensions/domain/kernel/time.ts';
import {
  activationForm,
  orderList,
  otherWorkbook,
  wholesaleForm,
} from '../factories/partner-forms.ts';
import { at, dayFrom, plusMinutes } from './clock.ts';

/** What the office did with the drafts of a file, half an hour later. */
export type Fate = { approve: true } | { reject: string };

/** A partner's file that came in. */
export type IncomingDemoFile = {
  name: string;
  source: 'upload' | 'email';
  received: Date;
  content: Buffer;
  fate?: Fate;
};

/** An order of the demo that a list names again. */
export type KnownOrder = {
  wo_number: string;
  service_id: string;
  customer_name: string;
  phone: string;
};

const APPROVED = { approve: true } as const;
const MONTHS = 'Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec'.split(' ');

/** `2026-12-08  10:00:00`, as the activation form writes it. */
const formTime = (day: Day, clock: string): string => `${day}  ${clock}:00`;
/** `08 Dec 2026 10:00:00`, as the wholesale form writes it. */
const wholesaleTime = (day: Day, clock: string): string => {
  const [year, month, date] = day.split('-');
  return `${date} ${MONTHS[Number(month) - 1]} ${year} ${clock}:00`;
};
const sheetName = (day: Day): string => {
  const [, month, date] = day.split('-');
  return `${Number(date)} ${MONTHS[Number(month) - 1]?.toUpperCase()}`;
};

const address = (unit: string, building: string, postcode: string): string =>
  `Block B, Level 7, Unit ${unit}, ${building}, JALAN MISALAN, SAMPEL, ${postcode}, KUALA LUMPUR, Wilayah Persekutuan Kuala Lumpur`;

const AIMAN = {
  serviceId: 'TBBNA980001G',
  customerName: 'AIMAN CONTOHARI',
  phones: '010-0000181',
  address: address('12', 'MENARA SAMPEL RAYA', '58000'),
};

const FRESH = [
  ['A9800101', 'TBBNA980101G', 'SITI SAMPELIA', '010-0000201', 'MENARA SAMPEL RAYA', '10:00'],
  ['A9800102', 'TBBNA980102G', 'RAVI MISALAN', '010-0000202', 'MENARA SAMPEL RAYA', '12:00'],
  [
    'A9800103',
    'TBBNA980103G',
    'LIM CONTOH WEI',
    '010-0000203',
    'EXAMPLIA HEIGHTS BLOCK H',
    '10:00',
  ],
  ['A9800104', 'TBBNA980104G', 'NADIA UMPAMA', '', 'MENARA SAMPEL RAYA', '15:00'],
  ['A9800105', 'TBBNA980105G', 'DEVI ANDAIAN', '010-0000205', 'THE SAMPEL ONE', ''],
  ['9800106', 'TBBNA980106G', 'HASSAN SAMPEL', '010-0000206', 'THE SAMPEL ONE', '17:00'],
  ['A9800107', '', 'MEI MISALIA', '010-0000207', 'Taman Tiada Nama', '10:00'],
] as const;

const dayList = (day: Day, known: readonly KnownOrder[]): Buffer => {
  const [year, month, date] = day.split('-');
  const row = (facts: Record<string, string>): Record<string, string> => ({
    'WO Type': 'ACTIVATION',
    'Sales/Modi Type': 'New',
    'App Date': `${date}/${month}/${year}`,
    'App Time': '10:00',
    'SI Name': 'CONTOH JAYA TRADING & SERVICES',
    Status: 'Pending',
    ...facts,
  });
  const fresh = FRESH.map(([wo, service, name, phone, building, time]) =>
    row({
      'WO No.': wo,
      'Service No.': service,
      'Customer Name': name,
      'Contact No': phone,
      'App Time': time,
      'Building Name': building,
    }),
  );
  const again = known.map((order, index) =>
    row({
      'WO No.': order.wo_number,
      'Service No.': order.service_id,
      'Customer Name': order.customer_name,
      'Contact No': index === 1 ? '010-0000299' : order.phone,
    }),
  );
  return orderList([...fresh, ...again], sheetName(day));
};

/**
 * What partners sent in the last three days: forms that were approved or refused, a new date for
 * one of them, some that need a look, a list that names `known` orders again (the second with
 * another telephone number), and a file nobody can read.
 */
export const demoIntakeFiles = (now: Date, known: readonly KnownOrder[]): IncomingDemoFile[] => {
  const minutesAgo = (minutes: number): Date => plusMinutes(now, -minutes);
  const threeDaysAgo = dayFrom(now, -3);
  const twoDaysAgo = dayFrom(now, -2);
  const yesterday = dayFrom(now, -1);
  const first = activationForm({ ...AIMAN, appointment: formTime(dayFrom(now, 4), '10:00') });
  return [
    {
      name: 'A9800001.xls',
      source: 'email',
      received: at(threeDaysAgo, '10:12'),
      content: first,
      fate: APPROVED,
    },
    {
      name: 'DIGI0098002 activation.xls',
      source: 'email',
      received: at(threeDaysAgo, '11:40'),
      content: wholesaleForm({
        brand: 'Digi',
        serviceId: 'DIGI0098002',
        customerName: 'MEI SAMPELLO',
        appointment: wholesaleTime(dayFrom(now, 5), '14:00'),
      }),
      fate: APPROVED,
    },
    {
      name: 'A9800003.xls',
      source: 'upload',
      received: at(twoDaysAgo, '09:05'),
      content: activationForm({
        serviceId: 'TBBNA980003G',
        customerName: 'FARID MISALAN',
        phones: '010-0000183',
        address: address('5', 'MENARA SAMPEL RAYA', '58000'),
        appointment: formTime(dayFrom(now, 3), '15:00'),
      }),
      fate: { reject: 'The partner called: the customer has withdrawn the application.' },
    },
    {
      name: 'A9800001 copy.xls',
      source: 'upload',
      received: at(twoDaysAgo, '14:31'),
      content: first,
    },
    {
      name: 'A9800001.xls',
      source: 'email',
      received: at(yesterday, '08:47'),
      content: activationForm({ ...AIMAN, appointment: formTime(dayFrom(now, 7), '15:00') }),
    },
    {
      name: 'A9800004.xls',
      source: 'email',
      received: at(yesterday, '09:20'),
      content: activationForm({
        serviceId: 'TBBNA980004G',
        customerName: 'KAVITHA CONTOHAN',
        phones: '',
        address: address('9', 'MENARA SAMPEL RAYA', '58000'),
        appointment: formTime(dayFrom(now, 4), '12:00'),
      }),
    },
    {
      name: `Work orders ${sheetName(dayFrom(now, 5))}.xlsx`,
      source: 'upload',
      received: at(yesterday, '17:02'),
      content: dayList(dayFrom(now, 5), known),
    },
    {
      name: 'Notes of the meeting.xlsx',
      source: 'upload',
      received: minutesAgo(95),
      content: otherWorkbook(['Weekly meeting', 'Lunch at one', 'Parking is behind the house']),
    },
    {
      name: 'A9800005.xls',
      source: 'email',
      received: minutesAgo(52),
      content: activationForm({
        serviceId: 'TBBNA980005G',
        customerName: 'TAN SAMPEL HUI',
        phones: '010-0000185 / 60100000186',
        address: address('21', 'MENARA SAMPEL RAYA', '58000'),
        appointment: formTime(dayFrom(now, 6), '10:00'),
      }),
    },
    {
      name: 'CELCOM0098006 activation.xls',
      source: 'email',
      received: minutesAgo(31),
      content: wholesaleForm({
        brand: 'Celcom',
        serviceId: 'CELCOM0098006',
        customerName: 'JAMES UMPAMA',
        appointment: wholesaleTime(dayFrom(now, 6), '14:00'),
      }),
    },
    {
      name: 'A9800007.xls',
      source: 'email',
      received: minutesAgo(12),
      content: activationForm({
        serviceId: 'TBBNA980007G',
        customerName: 'ZAINAB ANDAIAN',
        phones: '010-0000187',
        address: address('2', 'PANGSAPURI BELUM DIKENAL', '55100'),
        appointment: formTime(dayFrom(now, 6), '17:00'),
      }),
    },
  ];
};
