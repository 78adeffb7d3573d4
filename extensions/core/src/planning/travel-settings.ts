import type { Knex } from 'knex';
import { z } from 'zod';
import { TRAVEL_SETTINGS, type TravelSettings } from '../../../domain/planning/index.ts';

const minutes = z.number().min(0).max(60);
const Own = z.object({
  fixedMinutes: minutes.optional(),
  detour: z.number().min(1).max(5).optional(),
  speeds: z
    .array(z.object({ belowKm: z.number().positive(), kmh: z.number().min(1).max(200) }))
    .min(1)
    .max(12)
    .optional(),
});

/**
 * How a company's ways are estimated: what it set under `travel` in its settings over what is usual.
 * What cannot be is as if it were not set.
 */
export const travelSettingsOf = (settings: unknown): TravelSettings => {
  const own = Own.safeParse((settings as { travel?: unknown } | null)?.travel);
  if (!own.success) return TRAVEL_SETTINGS;
  const { fixedMinutes, detour, speeds } = own.data;
  return {
    fixedMinutes: fixedMinutes ?? TRAVEL_SETTINGS.fixedMinutes,
    detour: detour ?? TRAVEL_SETTINGS.detour,
    speeds: speeds?.toSorted((a, b) => a.belowKm - b.belowKm) ?? TRAVEL_SETTINGS.speeds,
  };
};

/** Those of the company. */
export const travelSettings = async (knex: Knex, id: string): Promise<TravelSettings> => {
  const row = await knex('companies')
    .where({ id })
    .first<{ settings: unknown } | undefined>('settings');
  return travelSettingsOf(row?.settings);
};
