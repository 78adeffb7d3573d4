import { randomUUID } from 'node:crypto';
import { database } from './database.ts';

/** A technician record, with or without a person. */
export const freshTechnician = async (company: string, user: string | null): Promise<string> => {
  const id = randomUUID();
  await database()('technicians').insert({
    id,
    company,
    user,
    code: id.slice(0, 8),
    name: 'Contoh Teknik',
  });
  return id;
};
