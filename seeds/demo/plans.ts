import type { Knex } from 'knex';
import { systemActor } from '../../extensions/core/src/platform/actor.ts';
import { saveQuote } from '../../extensions/core/src/quotes/use-cases/save-quote.ts';
import { sendQuote } from '../../extensions/core/src/quotes/use-cases/send-quote.ts';
import { addDays, dayIn } from '../../extensions/domain/kernel/time.ts';
import { insertMissing, type Row } from '../lib/insert.ts';
import { seedId } from '../lib/seed-id.ts';
import { contextAt } from './history.ts';

type Words = { name: string; summary: string; included: string[] };
type DemoPlan = Words & {
  code: string;
  kind: string;
  down?: number;
  up?: number;
  term?: number;
  /** A month, by zone: what the company asks, and what is added in the first, second, third zone. */
  monthly: number;
  byZone: readonly number[];
  start: number;
  parts?: readonly string[];
  isPublic?: boolean;
  fr: Words;
  ms: Words;
};

const ROUTER = { en: 'Wi-Fi 6 router', fr: 'Routeur Wi-Fi 6', ms: 'Penghala Wi-Fi 6' };

const PLANS: readonly DemoPlan[] = [
  {
    ...{ code: 'FIBRE-100', kind: 'internet', down: 100, up: 50, term: 24, monthly: 8_900 },
    ...{ byZone: [8_900, 9_400, 10_900], start: 20_000 },
    ...{ name: 'Fibre 100', summary: 'For one or two at home' },
    included: [ROUTER.en, 'No data limit'],
    fr: {
      name: 'Fibre 100',
      summary: 'Pour une ou deux personnes',
      included: [ROUTER.fr, 'Données illimitées'],
    },
    ms: {
      name: 'Gentian 100',
      summary: 'Untuk seorang dua di rumah',
      included: [ROUTER.ms, 'Data tanpa had'],
    },
  },
  {
    ...{ code: 'FIBRE-500', kind: 'internet', down: 500, up: 250, term: 24, monthly: 12_900 },
    ...{ byZone: [12_900, 13_900, 15_900], start: 20_000 },
    ...{ name: 'Fibre 500', summary: 'For a family that streams' },
    included: [ROUTER.en, 'No data limit', 'Installation in a week'],
    fr: {
      name: 'Fibre 500',
      summary: 'Pour une famille connectée',
      included: [ROUTER.fr, 'Données illimitées', 'Installation en une semaine'],
    },
    ms: {
      name: 'Gentian 500',
      summary: 'Untuk keluarga yang menstrim',
      included: [ROUTER.ms, 'Data tanpa had', 'Pemasangan dalam seminggu'],
    },
  },
  {
    ...{ code: 'FIBRE-1000', kind: 'internet', down: 1_000, up: 500, term: 24, monthly: 18_900 },
    ...{ byZone: [18_900, 19_900, 22_900], start: 20_000 },
    ...{ name: 'Fibre 1000', summary: 'For many screens and large files' },
    included: ['Wi-Fi 6 router and repeater', 'No data limit', 'Installation in a week'],
    fr: {
      name: 'Fibre 1000',
      summary: 'Pour beaucoup d’écrans et de gros fichiers',
      included: ['Routeur Wi-Fi 6 et répéteur', 'Données illimitées'],
    },
    ms: {
      name: 'Gentian 1000',
      summary: 'Untuk banyak skrin dan fail besar',
      included: ['Penghala Wi-Fi 6 dan pengulang', 'Data tanpa had'],
    },
  },
  {
    ...{ code: 'PHONE', kind: 'telephone', monthly: 1_500, byZone: [], start: 0 },
    ...{ name: 'Home telephone', summary: 'A fixed number over fibre' },
    included: ['300 minutes to mobiles'],
    fr: {
      name: 'Téléphone fixe',
      summary: 'Un numéro fixe par la fibre',
      included: ['300 minutes vers les mobiles'],
    },
    ms: {
      name: 'Telefon rumah',
      summary: 'Nombor tetap melalui gentian',
      included: ['300 minit ke mudah alih'],
    },
  },
  {
    ...{ code: 'DUO-500', kind: 'bundle', down: 500, up: 250, term: 24, monthly: 13_900 },
    ...{ byZone: [13_900, 14_900, 16_900], start: 20_000, parts: ['FIBRE-500', 'PHONE'] },
    ...{ name: 'Duo 500', summary: 'Fibre and telephone together' },
    included: [ROUTER.en, '300 minutes to mobiles'],
    fr: {
      name: 'Duo 500',
      summary: 'Fibre et téléphone ensemble',
      included: [ROUTER.fr, '300 minutes vers les mobiles'],
    },
    ms: {
      name: 'Duo 500',
      summary: 'Gentian dan telefon bersama',
      included: [ROUTER.ms, '300 minit ke mudah alih'],
    },
  },
  {
    ...{
      code: 'BUSINESS-1000',
      kind: 'internet',
      down: 1_000,
      up: 1_000,
      term: 36,
      monthly: 49_900,
    },
    ...{ byZone: [49_900, 52_900, 59_900], start: 50_000, isPublic: false },
    ...{ name: 'Business 1000', summary: 'As fast up as down, mended within four hours' },
    included: ['Fixed address', 'Fault mended within four hours'],
    fr: {
      name: 'Affaires 1000',
      summary: 'Symétrique, dépanné en quatre heures',
      included: ['Adresse fixe', 'Dépannage en quatre heures'],
    },
    ms: {
      name: 'Perniagaan 1000',
      summary: 'Laju dua hala, dibaiki dalam empat jam',
      included: ['Alamat tetap', 'Dibaiki dalam empat jam'],
    },
  },
];

/** Zones of the demo's plant, in the order of `byZone`. */
const ZONES = ['CITY', 'SUBURB', 'RURAL'] as const;

const zonesOf = async (trx: Knex, company: string): Promise<{ id: string }[]> => {
  const known = (await trx('tariff_zones').where({ company }).select('id', 'code')) as {
    id: string;
    code: string;
  }[];
  return ZONES.flatMap((code) => known.find((zone) => zone.code === code) ?? []);
};

type Where = { company: string; now: Date };

/** A business with two sites that was sent a quote, and a draft for a household. */
const addQuotes = async (trx: Knex.Transaction, { company, now }: Where): Promise<void> => {
  const ctx = contextAt(trx, systemActor('system', 'demo'), now);
  const places = (await trx('addresses')
    .where({ company, state: 'serviceable', service_location: null })
    .whereNotNull('building')
    .orderBy('fibre_id')
    .limit(3)
    .select('id')) as { id: string }[];
  const [first, second, third] = places.map(({ id }) => id);
  if (!first || !second || !third) return;
  const plan = (code: string): string => seedId(`plan ${company} ${code}`);
  const line = {
    ...{ section: null, kind: 'standard' as const, address: null, site: null, plan: null },
    ...{ description: null, quantity: 1, monthlyMinor: 0, oneTimeMinor: 0, taxCode: null },
  };
  const today = dayIn(now, 'Asia/Kuala_Lumpur');
  const quote = {
    ...{ company, customer: null, partyEmail: null, partyAddress: null, notes: null },
    ...{ language: 'en', expiresOn: addDays(today, 30) },
  };
  const office = { ...line, section: 'Head office', address: first };
  const shop = { ...line, section: 'Shop', address: second };
  const { id } = await saveQuote(ctx, null, {
    ...{ ...quote, partyName: 'Contoh Trading Sdn Bhd', title: 'Fibre for two sites' },
    partyAddress: 'Jalan Contoh 5\n47100 Puchong',
    notes: 'Work is done outside of shop hours.',
    lines: [
      { ...office, plan: plan('BUSINESS-1000') },
      { ...office, description: 'Cabling inside, 4 outlets', oneTimeMinor: 80_000 },
      { ...shop, plan: plan('FIBRE-500') },
      { ...shop, plan: plan('FIBRE-1000'), kind: 'alternative' },
      { ...shop, plan: plan('PHONE'), kind: 'optional' },
    ],
  });
  await sendQuote(ctx, id);
  await saveQuote(ctx, null, {
    ...{ ...quote, partyName: 'Aminah binti Contoh', title: 'Fibre and telephone' },
    lines: [{ ...line, address: third, plan: plan('DUO-500') }],
  });
};

/** Six plans with a price in every zone, one promotion, and a price that rises next month. */
export const addPlans = async (trx: Knex.Transaction, { company, now }: Where): Promise<void> => {
  const today = dayIn(now, 'Asia/Kuala_Lumpur');
  const zones = await zonesOf(trx, company);
  const idOf = (code: string): string => seedId(`plan ${company} ${code}`);
  const since = addDays(today, -120);
  await insertMissing(
    trx,
    'service_plans',
    PLANS.map((plan, index): Row => ({
      ...{ id: idOf(plan.code), company, code: plan.code, name: plan.name, kind: plan.kind },
      ...{ summary: plan.summary, included: JSON.stringify(plan.included) },
      translations: JSON.stringify({ fr: plan.fr, ms: plan.ms }),
      ...{ down_mbps: plan.down ?? null, up_mbps: plan.up ?? null, term_months: plan.term ?? null },
      ...{ position: index + 1, is_public: plan.isPublic ?? true, is_active: true },
    })),
  );
  await insertMissing(
    trx,
    'plan_parts',
    PLANS.flatMap(({ code, parts = [] }) =>
      parts.map((part, position): Row => ({
        ...{ id: seedId(`part ${company} ${code} ${part}`), company, plan: idOf(code) },
        ...{ part: idOf(part), position },
      })),
    ),
  );
  await trx('plan_prices').insert(
    PLANS.flatMap(({ code, monthly, byZone, start }) => {
      const price = (zone: string | null, month: number, days: object): Row => ({
        ...{
          id: seedId(`price ${company} ${code} ${zone ?? ''} ${JSON.stringify(days)}`),
          company,
        },
        ...{ plan: idOf(code), tariff_zone: zone, monthly_minor: month, one_time_minor: start },
        ...{ currency: 'MYR', ...days },
      });
      const always = { valid_from: since, valid_to: null };
      const rises = code === 'FIBRE-1000';
      return [
        ...(rises
          ? [
              price(null, monthly, { valid_from: since, valid_to: addDays(today, 31) }),
              price(null, monthly + 1_000, { valid_from: addDays(today, 32), valid_to: null }),
            ]
          : [price(null, monthly, always)]),
        ...zones.flatMap(({ id }, index) => {
          const month = byZone[index];
          return month === undefined ? [] : [price(id, month, always)];
        }),
      ];
    }),
  );
  await trx('plan_promotions').insert([
    {
      ...{ id: seedId(`promotion ${company}`), company, plan: idOf('FIBRE-500') },
      ...{ tariff_zone: null, name: 'Half price for six months' },
      translations: JSON.stringify({
        fr: 'Moitié prix pendant six mois',
        ms: 'Separuh harga selama enam bulan',
      }),
      ...{ valid_from: addDays(today, -10), valid_to: addDays(today, 45), months: 6, percent: 50 },
      ...{ waives_one_time: true, currency: 'MYR' },
    },
  ]);
  await addQuotes(trx, { company, now });
};
