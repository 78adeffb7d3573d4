import type { Knex } from 'knex';
import { readFile } from '../platform/files.ts';

const MAX_BYTES = 512 * 1024;
const IMAGES = new Set(['image/png', 'image/jpeg', 'image/svg+xml', 'image/webp']);

/** The company's logo as a data URL; a missing or oversized one must not stop an invoice. */
export const logoOf = async (
  knex: Knex,
  { company, file }: { company: string; file: string | null | undefined },
): Promise<string | null> => {
  if (!file) return null;
  try {
    const { content, type } = await readFile(knex, company, file);
    if (!IMAGES.has(type) || content.length > MAX_BYTES) return null;
    return `data:${type};base64,${content.toString('base64')}`;
  } catch {
    return null;
  }
};
