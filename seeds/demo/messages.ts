import type { Knex } from 'knex';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { earlier, plusDays, plusMinutes } from './clock.ts';
import type { DemoCompanyKey } from './companies.ts';
import { type DemoOrder, reached, stepTo } from './demo-order.ts';

type Line = {
  /** The state in which it is said. */
  from: string;
  by: 'manager' | 'dispatcher' | 'technician' | 'client';
  text: string;
  /** Calls the manager. */
  calls?: true;
};

const VALUERS: readonly (readonly Line[])[] = [
  [
    { from: 'SiteVisit', by: 'manager', text: 'The owner is at home from ten. Ask for the plan.' },
    {
      from: 'Processing',
      by: 'technician',
      text: 'Visited. There is an extension at the back that the title does not show.',
    },
    { from: 'Processing', by: 'manager', text: 'Then we mention it and value without it.' },
    { from: 'Submitted', by: 'client', text: 'Thank you, the report has arrived.' },
  ],
  [
    { from: 'Pending', by: 'client', text: 'The tenant can be reached after five in the evening.' },
    { from: 'SiteVisit', by: 'dispatcher', text: 'Agreed with the tenant: he opens himself.' },
    {
      from: 'Processing',
      by: 'technician',
      text: 'Only two sales in the street this year. @Mokhtar Contohan may I take those of last year?',
      calls: true,
    },
    { from: 'Processing', by: 'manager', text: 'Yes, with a word about the market since then.' },
  ],
  [
    {
      from: 'SiteVisit',
      by: 'technician',
      text: 'The guard lets nobody in without a letter. Please send one.',
    },
    { from: 'SiteVisit', by: 'dispatcher', text: 'Sent to the guard house a minute ago.' },
    { from: 'Submitted', by: 'client', text: 'Could the report be with us in colour as well?' },
    { from: 'Submitted', by: 'manager', text: 'A second version is among the documents.' },
  ],
  [
    { from: 'Pending', by: 'manager', text: 'The bank wants it within the week.' },
    {
      from: 'SiteVisit',
      by: 'dispatcher',
      text: 'Keys are with the agent, he waits at the gate.',
    },
    { from: 'Processing', by: 'technician', text: 'Roof leaks above the stairs, photos are in.' },
    {
      from: 'Submitted',
      by: 'client',
      text: 'The borrower says the built-up area is larger. Could you check?',
    },
  ],
  [
    { from: 'SiteVisit', by: 'manager', text: 'Shop lot: note who rents it and until when.' },
    {
      from: 'Processing',
      by: 'technician',
      text: 'Rented until March, copy of the tenancy is among the documents.',
    },
  ],
];

const MAINTENANCE: readonly (readonly Line[])[] = [
  [
    { from: 'Open', by: 'client', text: 'It is the second time this month.' },
    {
      from: 'Planned',
      by: 'dispatcher',
      text: 'Please look at the controller, not only the lamp.',
    },
    {
      from: 'InProgress',
      by: 'technician',
      text: 'The controller is burnt. I need a new one. @Mokhtar Contohan order it?',
      calls: true,
    },
    { from: 'Completed', by: 'technician', text: 'New controller is in and tested.' },
  ],
  [
    { from: 'Planned', by: 'dispatcher', text: 'The plant room key is at the management office.' },
    { from: 'Completed', by: 'technician', text: 'Done. The seal will last a year at most.' },
  ],
  [
    { from: 'Open', by: 'client', text: 'Please come before nine, the shops open then.' },
    { from: 'Planned', by: 'dispatcher', text: 'Early visit agreed. Bring the tall ladder.' },
    { from: 'Completed', by: 'technician', text: 'Was quick: only a loose contact.' },
    { from: 'Completed', by: 'manager', text: 'Good. Note it in the checklist for next time.' },
  ],
  [
    {
      from: 'Planned',
      by: 'technician',
      text: 'Is there parking for the van, or do I take the pickup?',
    },
    { from: 'Planned', by: 'dispatcher', text: 'Loading bay at the back, ten minutes at most.' },
  ],
  [
    { from: 'Open', by: 'manager', text: 'Same pump as in June: have the old report at hand.' },
    {
      from: 'Completed',
      by: 'technician',
      text: 'Bearing is worn again. @Mokhtar Contohan we should offer them a new pump.',
      calls: true,
    },
  ],
];

const TALK: Readonly<
  Partial<Record<DemoCompanyKey, { threads: readonly (readonly Line[])[]; client: string }>>
> = {
  valuers: { threads: VALUERS, client: 'Mortgage desk' },
  maintenance: { threads: MAINTENANCE, client: 'Management office' },
};

/** In every so many orders nobody says anything. */
const SILENT = 4;
const BETWEEN_MINUTES = 35;
/** What is older the manager has read. */
const NEWS_DAYS = 4;
/** Of those in every so many she has read all the same. */
const READ = 3;

type Setting = {
  company: string;
  key: DemoCompanyKey;
  orders: readonly DemoOrder[];
  office: (persona: string) => string;
  now: Date;
};

/** The thread of each order, as far as it has come, and what the manager has not read yet. */
export const addMessages = async (
  trx: Knex.Transaction,
  { company, key, orders, office, now }: Setting,
): Promise<void> => {
  const talk = TALK[key];
  if (!talk) return;
  const manager = office('manager');
  const [messages, mentions, reads]: [Row[], Row[], Row[]] = [[], [], []];
  for (const order of orders) {
    const thread = talk.threads[order.index % talk.threads.length] ?? [];
    const said = thread.filter(({ from }) => reached(order, from));
    if (said.length === 0 || order.index % SILENT === 3) continue;
    const timeOf = ({ from }: Line, index: number): Date =>
      earlier(
        plusMinutes(stepTo(order, from)?.at ?? order.start, BETWEEN_MINUTES * (index + 1)),
        plusMinutes(now, index - thread.length),
      );
    said.forEach((line, index) => {
      const { by, text } = line;
      const id = seedId(order.id, 'message', index);
      const at = timeOf(line, index);
      messages.push({
        ...{ id, company, work_order: order.id, body: text, created_at: at },
        audience: by === 'client' ? 'client' : 'internal',
        technician: by === 'technician' ? order.technician.id : null,
        author_name: by === 'client' ? talk.client : null,
        mail_state: by === 'client' ? 'received' : null,
        created_by: {
          ...{ manager, dispatcher: office('dispatcher'), client: null },
          technician: order.technician.user,
        }[by],
      });
      if (line.calls)
        mentions.push({
          ...{ id: seedId(id, 'mention'), company, message: id, person: manager },
          created_at: at,
        });
    });
    const news = said.filter(
      (line, index) => line.by !== 'manager' && timeOf(line, index) > plusDays(now, -NEWS_DAYS),
    );
    const isAnswered = said.at(-1)?.by === 'manager' || order.index % READ === 0;
    reads.push({
      ...{ id: seedId(order.id, 'read', manager), company, work_order: order.id, person: manager },
      unread: isAnswered ? 0 : news.length,
      is_mentioned: !isAnswered && news.some(({ calls }) => calls === true),
    });
  }
  await insertMissing(trx, 'order_messages', messages);
  await insertMissing(trx, 'message_mentions', mentions);
  await insertMissing(trx, 'message_reads', reads);
};
