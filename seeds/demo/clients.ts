import type { Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import type { DemoCompanyKey } from './companies.ts';
import type { Tables } from './tables.ts';

type ClientSeed = { code: string; name: string; address: string; contact: string };

/** Firms that give work to companies without partners. All of them are invented. */
const CLIENTS: Partial<Record<DemoCompanyKey, readonly ClientSeed[]>> = {
  maintenance: [
    {
      code: 'JMB-CONTOH',
      name: 'JMB Vista Contoh',
      address: 'Management office\n2 Jalan Contoh Vista\n47100 Puchong',
      contact: 'Puan Rohani Contohan',
    },
    {
      code: 'MALL-SAMPEL',
      name: 'Sampel Mall Management',
      address: 'Level 5, Sampel Mall\n50450 Kuala Lumpur',
      contact: 'Kelvin Sampel',
    },
    {
      code: 'SCHOOL-MISAL',
      name: 'Sekolah Antarabangsa Misal',
      address: '9 Lorong Misal\n40150 Shah Alam',
      contact: 'Kavitha Misal',
    },
  ],
  valuers: [
    {
      code: 'BANK-ANDAIAN',
      name: 'Bank Andaian Berhad, mortgage centre',
      address: 'Menara Andaian\n50250 Kuala Lumpur',
      contact: 'Encik Hafiz Andaian',
    },
    {
      code: 'DEV-CONTOH',
      name: 'Contoh Land Development',
      address: '18 Persiaran Contoh\n40000 Shah Alam',
      contact: 'Lim Contoh',
    },
  ],
};

/** Writes the clients of a company; their rows, none where its customers pay themselves. */
export const addClients = (
  tables: Tables,
  { company, key }: { company: string; key: DemoCompanyKey },
): Row[] => {
  const rows = (CLIENTS[key] ?? []).map(({ code, name, address, contact }, index): Row => ({
    id: seedId(company, 'client', code),
    company,
    code,
    name,
    contact_person: contact,
    phone: `+60300000${String(101 + index)}`,
    billing_address: address,
    billing_email: `accounts@${code.toLowerCase()}.example.com`,
    terms_days: 30,
  }));
  tables.add('clients', ...rows);
  return rows;
};
