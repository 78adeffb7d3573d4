import type { CompanySeed } from '../factories/company.ts';

/** Four kinds of company side by side. Everything about them is invented. */
export const DEMO_COMPANIES = [
  {
    key: 'installer',
    name: 'Contoh Jaya Trading & Services',
    kind: 'installer',
    legal_name: 'Contoh Jaya Trading & Services Sdn. Bhd.',
    registration_no: '900000000001',
    tax_no: 'C90000000001',
    address: '12 Jalan Contoh Jaya 3\n47100 Puchong\nSelangor',
    phone: '+60300000001',
    email: 'office@installer.example.com',
  },
  {
    key: 'operator',
    name: 'Sampel Fibre',
    kind: 'operator',
    legal_name: 'Sampel Fibre Berhad',
    registration_no: '900000000002',
    tax_no: 'C90000000002',
    address: '8 Persiaran Sampel Raya\n50450 Kuala Lumpur',
    phone: '+60300000002',
    email: 'office@operator.example.com',
  },
  {
    key: 'maintenance',
    name: 'Misal Facilities Care',
    kind: 'maintenance',
    legal_name: 'Misal Facilities Care Sdn. Bhd.',
    registration_no: '900000000003',
    tax_no: 'C90000000003',
    address: '3 Lorong Misal Industri\n40150 Shah Alam\nSelangor',
    phone: '+60300000003',
    email: 'office@maintenance.example.com',
  },
  {
    key: 'valuers',
    name: 'Andaian & Partners Valuers',
    kind: 'professional',
    legal_name: 'Andaian & Partners PLT',
    registration_no: '900000000004',
    tax_no: 'C90000000004',
    address: '21 Jalan Andaian Utama\n50250 Kuala Lumpur',
    phone: '+60300000004',
    email: 'office@valuers.example.com',
  },
] as const satisfies readonly CompanySeed[];

export type DemoCompanyKey = (typeof DEMO_COMPANIES)[number]['key'];
