import type { Application } from 'express';
import { asGuard } from '../directus/route-stack.ts';
import { refusal } from '../errors.ts';

const PARAMETERS = ['width', 'height', 'transforms'] as const;

/** The largest number in what was asked for, however deep: every one but `quality` is a length. */
const largestNumber = (value: unknown): number => {
  if (typeof value === 'number') return Math.abs(value);
  if (typeof value === 'string') return Math.abs(Number(value)) || 0;
  if (typeof value !== 'object' || value === null) return 0;
  return Object.values(value).reduce<number>(
    (largest, one) => Math.max(largest, largestNumber(one)),
    0,
  );
};

const parsed = (value: unknown): unknown => {
  try {
    return typeof value === 'string' ? JSON.parse(value) : value;
  } catch {
    return null;
  }
};

/**
 * Directus bounds the picture that is read, not the one that is made. This holds also where an
 * administrator allows free transformations; by default only presets are.
 */
export const guardAssets = (app: Application, longestSide: number): void => {
  app.use(
    '/assets',
    asGuard((req, _res, next) => {
      for (const name of PARAMETERS) {
        const asked = largestNumber(parsed(req.query[name]));
        if (asked <= longestSide) continue;
        next(
          refusal(
            'IMAGE_TOO_LARGE',
            400,
            { name, asked, longestSide },
            { field: name, limit: longestSide },
          ),
        );
        return;
      }
      next();
    }),
  );
};
