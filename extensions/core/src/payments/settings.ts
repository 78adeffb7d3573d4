import type { Knex } from 'knex';
import type { CardProcessor } from './processor.ts';
import { stripeProcessor } from './stripe/stripe-processor.ts';

type Env = Readonly<Record<string, unknown>>;

export type CardSettings = {
  secretKey: string;
  publishableKey: string;
  webhookSecret: string | null;
  standIn: string | null;
};

const text = (value: unknown): string | null =>
  typeof value === 'string' && value.trim() !== '' ? value.trim() : null;

/** Null where no keys are set: staff then arrange payments. */
export const cardSettings = (env: Env): CardSettings | null => {
  const [secretKey, publishableKey] = [
    text(env['STRIPE_SECRET_KEY']),
    text(env['STRIPE_PUBLISHABLE_KEY']),
  ];
  if (secretKey === null || publishableKey === null) return null;
  return {
    ...{ secretKey, publishableKey, webhookSecret: text(env['STRIPE_WEBHOOK_SECRET']) },
    standIn: text(env['STRIPE_STAND_IN_URL']),
  };
};

let kept: { settings: string; processor: CardProcessor } | null = null;

/** The processor by the keys of this process. */
export const processorOf = (env: Env): CardProcessor | null => {
  const settings = cardSettings(env);
  if (!settings) return null;
  const written = JSON.stringify(settings);
  if (kept?.settings !== written)
    kept = { settings: written, processor: stripeProcessor(settings) };
  return kept.processor;
};

/**
 * An account at the processor belongs to one company: the one that the settings name, else the only fibre
 * operator; with several and none named, nobody's.
 */
export const cardCompany = async (knex: Knex, env: Env): Promise<string | null> => {
  const key = text(env['STRIPE_COMPANY']);
  const rows = await knex('companies')
    .where({ is_active: true, ...(key === null ? { kind: 'operator' } : { key }) })
    .orderBy('id')
    .limit(2)
    .select<{ id: string }[]>('id');
  return rows.length === 1 ? (rows[0]?.id ?? null) : null;
};

/** Whether a company takes cards here. */
export const takesCards = async (knex: Knex, env: Env, company: string): Promise<boolean> =>
  cardSettings(env) !== null && (await cardCompany(knex, env)) === company;

const RELEASE = 'endive';
const STRIPE_JS = `https://js.stripe.com/${RELEASE}/stripe.js`;

/** What the page needs to show the processor's own fields. */
export type PageKeys = { publishableKey: string; script: string };
export const pageKeys = (env: Env): PageKeys | null => {
  const settings = cardSettings(env);
  if (!settings) return null;
  const { publishableKey, standIn } = settings;
  return {
    publishableKey,
    script: standIn === null ? STRIPE_JS : new URL('/stand-in.js', standIn).href,
  };
};

/** Where the page's fields for a card come from, and whom they talk to. */
export const cardOrigins = (
  env: Env,
): Readonly<Partial<Record<'script-src' | 'frame-src' | 'connect-src', readonly string[]>>> => {
  const settings = cardSettings(env);
  if (!settings) return {};
  if (settings.standIn !== null) {
    const { origin } = new URL(settings.standIn);
    return { 'script-src': [origin], 'connect-src': [origin] };
  }
  const scripts = ['https://js.stripe.com', 'https://*.js.stripe.com'];
  return {
    'script-src': scripts,
    'frame-src': [...scripts, 'https://hooks.stripe.com'],
    'connect-src': ['https://api.stripe.com'],
  };
};
