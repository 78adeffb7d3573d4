import { TECHNICIAN_SKILLS } from '../../extensions/domain/organisation/choices.ts';
import { userIdOf } from '../factories/people.ts';
import { seedId } from '../lib/seed-id.ts';
import type { DemoCompanyKey } from './companies.ts';
import { personName } from './names.ts';
import { TECHNICIANS_OF, technicianEmail } from './people.ts';
import type { Tables } from './tables.ts';

export type DemoTechnician = { id: string; user: string; name: string };

const COLORS = ['#2f80ed', '#27ae60', '#9b51e0', '#f2994a', '#eb5757', '#219653'] as const;

/** What nearly all orders of the demo ask for, and who lacks it. */
const USUAL_SKILLS: readonly string[] = ['FTTH', 'RDF_POLE'];
const UNSKILLED = 12;

export const technicianId = (company: string, number: number): string =>
  seedId(company, 'technician', number);

/** Technicians with their portal logins; every third is a subcontractor. */
export const addTechnicians = (
  tables: Tables,
  { company, key }: { company: string; key: DemoCompanyKey },
): DemoTechnician[] =>
  Array.from({ length: TECHNICIANS_OF[key] }, (_, index) => {
    const number = index + 1;
    const { full } = personName(index + 7);
    const technician = {
      id: technicianId(company, number),
      user: userIdOf(technicianEmail(key, number)),
      name: full,
    };
    tables.add('technicians', {
      ...technician,
      company,
      code: `T${String(number).padStart(2, '0')}`,
      phone: `+601000001${String(number).padStart(2, '0')}`,
      kind: number % 3 === 0 ? 'subcontractor' : 'in_house',
      level: number % 2 === 0 ? 'senior' : 'junior',
      skills: TECHNICIAN_SKILLS.filter(({ value }, skill) =>
        USUAL_SKILLS.includes(value) ? number !== UNSKILLED : (skill + number) % 3 !== 0,
      ).map(({ value }) => value),
      color: COLORS[index % COLORS.length],
      home_lat: Number((3 + index * 0.015).toFixed(6)),
      home_lng: Number((101.55 + index * 0.012).toFixed(6)),
    });
    return technician;
  });
