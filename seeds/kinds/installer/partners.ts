import type { PartnerGroupSeed } from '../types.ts';

/**
 * The operator that sends work, and its channels. Wholesale orders come under the name of another
 * brand and are billed to the same group.
 */
export const INSTALLER_PARTNERS: readonly PartnerGroupSeed[] = [
  {
    code: 'TIME',
    name: 'TIME',
    billing_name: 'TIME (demo billing address)',
    billing_address: '1 Jalan Contoh Menara\n40000 Shah Alam\nSelangor',
    billing_email: 'invoices@time.example.com',
    terms_days: 45,
    partners: [
      { code: 'TIME', name: 'TIME', sender_domains: ['time.example.com'] },
      { code: 'TIME-FTTH', name: 'TIME FTTH', sender_domains: ['time.example.com'] },
      { code: 'TIME-FTTO', name: 'TIME FTTO', sender_domains: ['time.example.com'] },
      { code: 'TIME-ASSURANCE', name: 'TIME Assurance', sender_domains: ['time.example.com'] },
      { code: 'TIME-CELCOM', name: 'TIME wholesale Celcom', sender_domains: ['time.example.com'] },
      { code: 'TIME-DIGI', name: 'TIME wholesale Digi', sender_domains: ['digi.example.com'] },
      { code: 'TIME-CELCOMDIGI', name: 'TIME wholesale CelcomDigi', sender_domains: [] },
      { code: 'TIME-UMOBILE', name: 'TIME wholesale U Mobile', sender_domains: [] },
    ],
  },
];
