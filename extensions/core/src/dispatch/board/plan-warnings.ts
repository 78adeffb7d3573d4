import {
  type BoardVisit,
  indexBoard,
  type Warning,
  warningsOf,
} from '../../../../domain/dispatch/index.ts';
import { addDays, dayIn } from '../../../../domain/kernel/time.ts';
import type { Language } from '../../../../domain/words/index.ts';
import { say } from '../../../../domain/words/index.ts';
import type { UseCaseContext } from '../../platform/context.ts';
import { refusal } from '../../platform/errors.ts';
import type { BoardCompany } from './company.ts';
import { readBoard } from './read-board.ts';

const DAY_MS = 86_400_000;

/** What speaks against visits as they now stand, by order; asked of one board over all their days. */
export const warningsOn = async (
  ctx: UseCaseContext,
  company: BoardCompany,
  { visits, language }: { visits: readonly BoardVisit[]; language: Language },
): Promise<Record<string, Warning[]>> => {
  const planned = visits.filter(({ status }) => status !== 'completed');
  if (planned.length === 0) return {};
  const starts = planned.map(({ startsAt }) => Date.parse(startsAt));
  const from = dayIn(new Date(Math.min(...starts)), company.timeZone);
  const last = dayIn(new Date(Math.max(...starts)), company.timeZone);
  const days = (Date.parse(addDays(last, 1)) - Date.parse(from)) / DAY_MS;
  const index = indexBoard(
    await readBoard(ctx.trx, company, {
      ...{ from, days, language },
      only: [...new Set(planned.flatMap(({ technician }) => technician ?? []))],
    }),
  );
  return Object.fromEntries(
    planned.map((visit) => [
      visit.order,
      warningsOf(index, { ...visit, work: visit }, ctx.now.getTime()),
    ]),
  );
};

/** Refuses what the company set to refuse, or every warning where the caller asked for that. */
export const assertAllowed = (
  { settings }: BoardCompany,
  warnings: Record<string, Warning[]>,
  { allowWarnings }: { allowWarnings: boolean },
): void => {
  const refused = Object.entries(warnings).flatMap(([order, found]) => {
    const hard = found.filter(({ code }) => !allowWarnings || settings.refuses.includes(code));
    return hard.length > 0 ? [[order, hard] as const] : [];
  });
  if (refused.length === 0) return;
  const said = refused
    .slice(0, 5)
    .flatMap(([, found]) =>
      found.map(({ code, params }) => say(`DISPATCH_WARNING.${code}`, params)),
    );
  throw refusal(
    'DISPATCH_REFUSED',
    422,
    { warnings: { said } },
    { refused: Object.fromEntries(refused) },
  );
};
