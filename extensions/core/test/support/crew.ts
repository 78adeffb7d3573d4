import { randomUUID } from 'node:crypto';
import { database } from './database.ts';
import { newMember, newTenant, type Person, type Tenant } from './tenant.ts';

export type Technician = Person & { technician: string };
export type Crew = {
  tenant: Tenant;
  admin: Person;
  manager: Person;
  dispatcher: Person;
  finance: Person;
  technician: Technician;
  building: string;
};

let serial = 0;
const next = () => String((serial += 1)).padStart(4, '0');

/** A technician with a portal login. */
export const newTechnician = async (tenant: Tenant): Promise<Technician> => {
  const person = await newMember(tenant, 'technician');
  const technician = randomUUID();
  await database()('technicians').insert({
    id: technician,
    company: tenant.id,
    user: person.userId,
    code: `T${next()}`,
    name: `Contoh Teknik ${next()}`,
  });
  return { ...person, technician };
};

/** An installer company with one person of each persona that touches an order. */
export const newCrew = async (): Promise<Crew> => {
  const tenant = await newTenant('installer');
  const [admin, manager, dispatcher, finance, technician] = await Promise.all([
    newMember(tenant, 'admin'),
    newMember(tenant, 'manager'),
    newMember(tenant, 'dispatcher'),
    newMember(tenant, 'finance'),
    newTechnician(tenant),
  ]);
  const building = randomUUID();
  await database()('buildings').insert({
    id: building,
    company: tenant.id,
    code: `B${next()}`,
    name: `Menara Contoh ${next()}`,
  });
  return { tenant, admin, manager, dispatcher, finance, technician, building };
};

/** An order that lacks nothing but its visit. */
export const newOrder = async (
  { dispatcher, building }: Pick<Crew, 'dispatcher' | 'building'>,
  changes: Record<string, unknown> = {},
): Promise<{ id: string; number: string; version: number }> => {
  const answer = await dispatcher.post('/api/orders', {
    workType: 'ACTIVATION',
    partner: 'TIME-FTTH',
    serviceId: `TBBNA${String(100_000 + (serial += 1))}G`,
    customerName: 'Siti Contohan',
    phones: ['0126999999'],
    addressText: 'Jalan Contoh 1, 50000 Kuala Lumpur',
    building,
    ...changes,
  });
  if (answer.status !== 201) throw new Error(JSON.stringify(answer.errors));
  return answer.data;
};

let hour = 0;
/** A slot of an hour that no earlier call gave, from now on. */
export const freeSlot = (): { startsAt: string; endsAt: string } => {
  const start = Date.now() + (hour += 1) * 60 * 60_000;
  return {
    startsAt: new Date(start).toISOString(),
    endsAt: new Date(start + 60 * 60_000).toISOString(),
  };
};

/** An order that is assigned to the crew's technician. */
export const newVisit = async (
  crew: Crew,
  changes: Record<string, unknown> = {},
  technician: Technician = crew.technician,
): Promise<{ id: string; number: string; appointment: string }> => {
  const order = await newOrder(crew, changes);
  const answer = await crew.dispatcher.post(`/api/orders/${order.id}/assign`, {
    technician: technician.technician,
    ...freeSlot(),
  });
  if (answer.status !== 200) throw new Error(JSON.stringify(answer.errors));
  return { id: order.id, number: order.number, appointment: answer.data.appointment };
};
