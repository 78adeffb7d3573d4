import { beforeAll, describe, expect, it } from 'vitest';
import { database } from './support/database.ts';
import { newMember, newTenant, type Person, type Tenant } from './support/tenant.ts';

let tenant: Tenant;
let french: Tenant;
let dispatcher: Person;
let admin: Person;

beforeAll(async () => {
  tenant = await newTenant();
  french = await newTenant();
  await database()('companies').where({ id: french.id }).update({ country: 'FR' });
  dispatcher = await newMember(tenant, 'dispatcher');
  admin = await newMember(french, 'admin');
});

const order = (company: string, phones: string[]) => ({
  company,
  workType: 'ACTIVATION',
  serviceId: `TBBNA${String(Date.now()).slice(-6)}G`,
  customerName: 'Siti Contohan',
  addressText: 'Jalan Contoh 1',
  phones,
});

describe('telephone numbers', () => {
  it('of an order are kept with the country’s code, what is not understood as written', async () => {
    const { data } = await dispatcher.post(
      '/api/orders',
      order(tenant.id, ['012-699 9999', '60126999999', '4711', '+33 6 12 34 56 78']),
    );
    expect(data.phones).toEqual(['+60126999999', '4711', '+33612345678']);
    await dispatcher.patch(`/items/work_orders/${data.id}`, { phones: ['03-1234 5678'] });
    const { data: read } = await dispatcher.get(`/items/work_orders/${data.id}?fields=phones`);
    expect(read.phones).toEqual(['+60312345678']);
  });

  it('without a code are of the company’s own country', async () => {
    const { data } = await admin.post('/items/technicians', {
      code: 'T-FR',
      name: 'Jean Exemple',
      phone: '06 12 34 56 78',
    });
    expect(data.phone).toBe('+33612345678');
    const { data: customer } = await admin.post('/items/customers', {
      name: 'Jeanne Exemple',
      phones: ['06 12 34 56 79', '+60126999999'],
    });
    expect(customer.phones).toEqual(['+33612345679', '+60126999999']);
    const { data: changed } = await admin.patch(`/items/technicians/${data.id}`, {
      phone: '06 99 99 99 99',
    });
    expect(changed.phone).toBe('+33699999999');
  });

  it('follow the country that a company says it is of', async () => {
    const { status, code } = await admin.patch(`/items/companies/${french.id}`, { country: 'XX' });
    expect([status, code]).toEqual([400, expect.any(String)]);
    await admin.patch(`/items/companies/${french.id}`, { country: 'SG', phone: '9123 4567' });
    const { data } = await admin.get(`/items/companies/${french.id}?fields=phone,country`);
    expect(data).toEqual({ phone: '+6591234567', country: 'SG' });
  });
});
