import type { Knex } from 'knex';
import { companyIdOf } from '../factories/company.ts';
import { userIdOf } from '../factories/people.ts';
import { insertMissing } from '../lib/insert.ts';
import { seededRandom } from '../lib/random.ts';
import { seedId } from '../lib/seed-id.ts';
import { WAYS_OF_WORKING } from '../kinds/index.ts';
import { DEMO_BUILDINGS } from './buildings.ts';
import { addActivity } from './activity.ts';
import { addAddresses } from './addresses.ts';
import { addApprovals } from './approvals.ts';
import { addClients } from './clients.ts';
import type { DEMO_COMPANIES } from './companies.ts';
import { addIntake } from './intake.ts';
import { addFeeds } from './feeds.ts';
import { addForms } from './forms.ts';
import { addEquipment } from './equipment.ts';
import { addDemoFiles } from './files.ts';
import { installerOrders } from './installer-orders.ts';
import { printInvoices } from './invoice-papers.ts';
import { addInvoices } from './invoices.ts';
import { addMessages } from './messages.ts';
import { addPlans } from './plans.ts';
import { addSignUps } from './sign-ups.ts';
import { addSubscribers } from './subscribers.ts';
import { addModems } from './modems.ts';
import { orderEvents } from './order-events.ts';
import { addPapers } from './papers.ts';
import { addDocket, addProof } from './order-proof.ts';
import { addVisit } from './order-visits.ts';
import { addDrafts, addPlanning } from './planning.ts';
import { addPlant } from './plant.ts';
import { loadPorts } from './ports.ts';
import { simpleOrders } from './simple-orders.ts';
import { newTables, write } from './tables.ts';
import { addTasks } from './tasks.ts';
import { addTechnicians } from './technicians.ts';
import { addBanks } from './valuers.ts';
import { writeOrders } from './write-orders.ts';

type DemoCompany = (typeof DEMO_COMPANIES)[number];

/** `days`: from when to when visits are, and how many each of the next days has. */
const SIZE = {
  installer: { buildings: DEMO_BUILDINGS.length, orders: 0, days: [0, 0, 0] },
  operator: { buildings: 10, orders: 90, days: [-60, 10, 4] },
  maintenance: { buildings: 12, orders: 300, days: [-42, 12, 9] },
  valuers: { buildings: 12, orders: 150, days: [-42, 12, 5] },
} as const;

const SITES = [
  { code: 'KV', name: 'Klang Valley' },
  { code: 'SOUTH', name: 'Southern' },
] as const;

/** Sites, technicians, buildings and work of one demo company. */
export const seedWork = async (
  trx: Knex.Transaction,
  demo: DemoCompany,
  { now, filesFolder }: { now: Date; filesFolder: string | null },
): Promise<void> => {
  const { key, kind } = demo;
  const company = companyIdOf(key);
  const random = seededRandom(key.length * 7919 + 17);
  const tables = newTables();
  const size = SIZE[key];

  await insertMissing(
    trx,
    'sites',
    SITES.map((site) => ({ ...site, id: seedId(company, 'site', site.code), company })),
  );
  const technicians = addTechnicians(tables, { company, key });
  addPlanning(tables, { company, technicians, now });
  const way = WAYS_OF_WORKING[kind];
  addPlant(tables, { company, count: size.buildings, random, hasPlant: way.hasPlant });
  const clients = addClients(tables, { company, key });
  await write(trx, tables, [
    'teams',
    'technicians',
    'technician_hours',
    'technician_skills',
    'absences',
    'holidays',
    'buildings',
    ...(way.hasPlant ? ['splitters'] : []),
  ]);

  if (key === 'operator') await addFeeds(trx, { company, now });
  const ports = await loadPorts(trx, company);
  const files = await addDemoFiles(trx, { company, folder: filesFolder });
  const office = (persona: string): string => userIdOf(`${persona}@${key}.example.com`);
  const orders =
    key === 'installer'
      ? installerOrders(tables, { company, technicians, now, random })
      : simpleOrders(tables, {
          company,
          kind,
          clients,
          way,
          technicians,
          buildings: size.buildings,
          count: size.orders,
          days: size.days,
          now,
          random,
        });
  for (const order of orders) {
    order.row.site = seedId(company, 'site', 'KV');
    addVisit(tables, order);
    addProof(tables, order, {
      ...{ ports, files, random, hasPlant: way.hasPlant },
      isWritten: kind === 'professional',
    });
    addDocket(tables, order, { files, verifier: office('dispatcher') });
    tables.add('work_order_events', ...orderEvents(order, office, random));
  }
  addDrafts(tables, orders, { company, technicians, now });
  addInvoices(tables, orders, { company, key, way });
  await printInvoices(trx, tables, { company, folder: filesFolder, now });
  const isValuer = key === 'valuers';
  const types = (way.propertyTypes ?? []).map(({ code }) => code);
  if (isValuer) await addBanks(trx, { company, orders, random, types });
  const patterns = new Map(
    way.workTypes.flatMap(({ code, number_pattern: pattern }) =>
      pattern ? [[code, pattern] as const] : [],
    ),
  );
  await writeOrders(trx, tables, { company, orders, patterns });
  const talkers = { company, key, orders, office, now };
  await addTasks(trx, { company, key, now });
  if (key === 'maintenance' || isValuer) await addActivity(trx, { company, now });
  await addMessages(trx, talkers);
  if (isValuer) await addPapers(trx, talkers, filesFolder);
  if (isValuer) await addApprovals(trx, { company, now, orders, technicians, office });
  await addForms(trx, { company, key, designer: office('admin'), now });
  if (key === 'operator') {
    await addModems(trx, { company, orders, now });
    await addAddresses(trx, { company, now });
    await addPlans(trx, { company, now });
    await addSubscribers(trx, { company, now, office });
    await addSignUps(trx, { company, now });
  }
  if (key === 'maintenance') await addEquipment(trx, { company, technicians, orders, now });
  if (key === 'installer' && filesFolder !== null)
    await addIntake(trx, { company, clerk: office('dispatcher'), now, folder: filesFolder });
};
