import { activationForm } from '../factories/partner-forms.ts';
import type { Letter } from '../factories/mail.ts';
import { dayFrom, plusMinutes } from './clock.ts';
import { DEMO_BUILDINGS } from './buildings.ts';
import type { KnownOrder } from './intake-files.ts';

const TIME = 'TIME dotCom <no-reply@time.example.com>';
const GREETING = 'Dear CONTOH JAYA TRADING & SERVICES,';

/**
 * What came to the mailbox since yesterday, one mail of a kind: a form, a fault, notices about
 * orders we have and about one we do not, an advice of a payment, and what is nobody's work.
 */
export const demoLetters = (now: Date, known: readonly KnownOrder[]): Letter[] => {
  const ago = (minutes: number): Date => plusMinutes(now, -minutes);
  const [uncontactable] = known;
  const building = DEMO_BUILDINGS[0]?.name.toUpperCase() ?? 'MENARA SAMPEL RAYA';
  return [
    {
      from: TIME,
      subject: 'Activation - CONTOH JAYA TRADING & SERVICES - TBBNA980201G',
      sentAt: ago(1_400),
      lines: [GREETING, '', 'The work order is attached.'],
      file: {
        name: 'A9800201.xls',
        content: activationForm({
          serviceId: 'TBBNA980201G',
          customerName: 'FARAH UMPAMA',
          phones: '010-0000301',
          appointment: `${dayFrom(now, 6)}  15:00:00`,
        }),
      },
    },
    {
      from: TIME,
      subject:
        'APPMT - <CONTOH JAYA TRADING & SERVICES><TBBNA980202G><HASSAN SAMPEL><TTKT202600000980202><AWO980202>',
      sentAt: ago(600),
      lines: [
        GREETING,
        '',
        'Customer Details',
        'Customer Type\tGPON FTTH',
        'Customer Name\tHASSAN SAMPEL',
        'Service ID\tTBBNA980202G',
        'TTID\tTTKT202600000980202',
        'Contact No.\t010-0000302',
        'Address\tBlock B, Level 3, Unit 9, MENARA SAMPEL RAYA, JALAN MISALAN, SAMPEL, 58000, KUALA LUMPUR',
        'Internet details',
        'Username\thassan980202@example',
        'Password\tExample-9802',
        'Voice details',
        'Service ID\t',
        'Appointment details',
        'Issues\tNo light on the terminal since this morning',
        'Remarks\tCall before arrival',
        `TS Appointment Date\t${dayFrom(now, 1)} 11:00:00`,
      ],
    },
    ...(uncontactable
      ? [
          {
            from: TIME,
            subject: `Customer Uncontactable - ${uncontactable.service_id} - ${uncontactable.customer_name}`,
            sentAt: ago(420),
            lines: [
              GREETING,
              '',
              'We called three times and nobody answered. Please hold the visit.',
              '',
              `Service ID : ${uncontactable.service_id}`,
              `Contact No. : ${uncontactable.phone}`,
            ],
          },
        ]
      : []),
    {
      from: TIME,
      subject: 'Confirm Withdraw - TBBNA989999G - NADIA UMPAMA',
      sentAt: ago(300),
      lines: [
        GREETING,
        '',
        'The customer does not want the order below any more.',
        '',
        'Service ID : TBBNA989999G',
        'Customer Name : NADIA UMPAMA',
        'Reason : Moved to another address',
      ],
    },
    {
      from: TIME,
      subject: `RFB MEETING ${building} | 980301`,
      sentAt: ago(240),
      lines: [
        GREETING,
        '',
        `${building} | 980301`,
        '',
        `Date: ${dayFrom(now, 5)}`,
        'Time: 10:30',
        'Location: Management office, ground floor',
        '',
        'BM PIC: PUAN CONTOH MISALIA',
        'Phone: 010-0000 361',
        'email: management@building.example.com',
      ],
    },
    {
      from: 'Payment Advice <advice@bank.example.com>',
      subject:
        'Payment Advice - Advice Ref:[ADV980000401] / ACH credits / Customer Ref:[INV-DEMO-0401]',
      sentAt: ago(180),
      lines: [
        'Dear Sir or Madam,',
        '',
        'This payment advice is issued at the request of our customer.',
        '',
        'Advice Ref: ADV980000401',
        'Customer Ref: INV-DEMO-0401',
        'Payment Type: ACH credits',
        `Payment Date: ${dayFrom(now, -1)}`,
        'Amount: MYR 1,350.00',
      ],
    },
    {
      from: 'Grand Offers <news@offers.example.net>',
      subject: 'Tools for every installer, this week only',
      sentAt: ago(120),
      lines: ['Everything must go.'],
    },
    {
      from: 'Aiman Contohari <aiman@time.example.com>',
      subject: 'Automatic reply: Splitter list',
      sentAt: ago(60),
      lines: ['I am out of the office until Monday.'],
    },
  ];
};
