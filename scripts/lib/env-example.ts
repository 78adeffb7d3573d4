import type { z } from 'zod';
import { SETTINGS_GROUPS } from '../../directus.config.ts';

/** The text of `.env.example`: every setting with its meaning and its default. */
export const envExample = (): string => {
  const parts = [
    '# Settings of Fieldwright. Copy to .env and change what you need; the environment wins over it.',
    '# Made from directus.config.ts by npm run settings:generate: change it there.',
  ];
  for (const [group, settings] of Object.entries(SETTINGS_GROUPS)) {
    parts.push('', `# ${group}`);
    for (const [name, type] of Object.entries(settings)) {
      parts.push(`# ${type.description ?? ''}`, `# ${name}=${defaultOf(type)}`);
    }
  }
  return `${parts.join('\n')}\n`;
};

const defaultOf = (type: z.ZodType): string => {
  const parsed = type.safeParse(undefined);
  if (!parsed.success || parsed.data === undefined) return '';
  return Array.isArray(parsed.data) ? parsed.data.join(',') : String(parsed.data);
};
