import {
  SHIPPED_PERSONAS,
  type ShippedPersona,
} from '../../extensions/domain/organisation/personas.ts';
import { ownPersonaCode } from '../reference/seed-personas.ts';
import { companyIdOf } from '../factories/company.ts';
import type { PersonSeed } from '../factories/people.ts';
import { DEMO_COMPANIES, type DemoCompanyKey } from './companies.ts';
import { personName } from './names.ts';

export const TECHNICIANS_OF: Record<DemoCompanyKey, number> = {
  installer: 12,
  operator: 4,
  maintenance: 4,
  valuers: 3,
};

const PERSONA_NAMES: Record<Exclude<ShippedPersona, 'technician'>, string> = {
  admin: 'Aina',
  manager: 'Mokhtar',
  dispatcher: 'Devi',
  intake: 'Intan',
  finance: 'Farah',
  warehouse: 'Wan',
  sales: 'Salina',
  integrator: 'Integration',
  auditor: 'Azlan',
};

export const technicianEmail = (key: DemoCompanyKey, number: number): string =>
  `technician${number}@${key}.example.com`;

const officeOf = (key: DemoCompanyKey): PersonSeed[] =>
  SHIPPED_PERSONAS.filter((persona) => persona !== 'technician').map((persona) => ({
    email: `${persona}@${key}.example.com`,
    firstName: PERSONA_NAMES[persona],
    lastName: 'Contohan',
    memberships: [{ company: companyIdOf(key), persona }],
  }));

const techniciansOf = (key: DemoCompanyKey): PersonSeed[] =>
  Array.from({ length: TECHNICIANS_OF[key] }, (_, index) => {
    const { first, last } = personName(index + 7);
    return {
      email: technicianEmail(key, index + 1),
      firstName: first,
      lastName: last,
      memberships: [
        {
          company: companyIdOf(key),
          persona:
            key === 'valuers' ? ownPersonaCode(companyIdOf(key), 'Field valuer') : 'technician',
        },
      ],
    };
  });

/** Personas that only the valuers have. */
const OWN_PERSONAS = [
  { name: 'hr', first: 'Hasnah', label: 'Human resources' },
  { name: 'assistant', first: 'Aidil', label: 'Assistant valuer' },
  { name: 'employee', first: 'Eszlin', label: 'Employee' },
] as const;

const valuersPeople = (): PersonSeed[] =>
  OWN_PERSONAS.map(({ name, first, label }) => ({
    email: `${name}@valuers.example.com`,
    firstName: first,
    lastName: 'Contohan',
    memberships: [
      {
        company: companyIdOf('valuers'),
        persona: ownPersonaCode(companyIdOf('valuers'), label),
      },
    ],
  }));

/** One user for each persona and company, and the technicians with their portal logins. */
export const demoPeople = (): PersonSeed[] => [
  ...DEMO_COMPANIES.flatMap(({ key }) => [...officeOf(key), ...techniciansOf(key)]),
  ...valuersPeople(),
];
