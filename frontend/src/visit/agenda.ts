import type { StateCategory } from '../../../extensions/domain/lifecycle/index.ts';
import type { FieldVisit } from '../../../extensions/domain/work/field-contract.ts';
import { type Clock, dayOf } from './zone.ts';

export type Agenda<V extends FieldVisit> = {
  /** The one to do now: under way, else the earliest still to do. */
  next: V | null;
  /** Of today, not begun although their time has come. */
  late: V[];
  today: V[];
  /** Of days gone by and not finished. */
  overdue: V[];
  waiting: V[];
  done: V[];
  /** By day, from tomorrow. */
  coming: { day: string; visits: V[] }[];
  undated: V[];
};

const UNDER_WAY: readonly StateCategory[] = ['dispatched', 'in_progress'];
const TO_DO: readonly StateCategory[] = ['scheduled', ...UNDER_WAY];
/** A visit that begins a little later is nothing to be told of. */
const LATE_AFTER_MINUTES = 5;
const FINISHED: readonly StateCategory[] = ['done', 'closed', 'cancelled'];

const categoryOf = (visit: FieldVisit): StateCategory => visit.facts.order.status_category;
/** Minutes since the visit should have begun, or ended where it is under way; null in time or finished. */
export const minutesLate = (visit: FieldVisit, now: string): number | null => {
  const category = categoryOf(visit);
  if (!visit.appointment || !TO_DO.includes(category)) return null;
  const { startsAt, endsAt } = visit.appointment;
  const due = category === 'in_progress' ? endsAt : startsAt;
  const minutes = Math.floor((Date.parse(now) - Date.parse(due)) / 60_000);
  return minutes >= LATE_AFTER_MINUTES ? minutes : null;
};

const startOf = (visit: FieldVisit): string => visit.appointment?.startsAt ?? '9999';

const byStart = (a: FieldVisit, b: FieldVisit): number =>
  startOf(a).localeCompare(startOf(b)) || a.number.localeCompare(b.number);

const groupByDay = <V extends FieldVisit>(visits: readonly V[], clock: Clock) => {
  const days = new Map<string, V[]>();
  for (const visit of visits) {
    const day = dayOf(startOf(visit), clock);
    days.set(day, [...(days.get(day) ?? []), visit]);
  }
  return [...days].map(([day, list]) => ({ day, visits: list }));
};

/** Sorts the visits by what a person asks in the morning: what next, what else, what later. */
export const agendaOf = <V extends FieldVisit>(
  visits: readonly V[],
  clock: Clock,
  now: string,
): Agenda<V> => {
  const today = dayOf(now, clock);
  const sorted = [...visits].sort(byStart);
  const dayOfVisit = (visit: V): string | null =>
    visit.appointment ? dayOf(visit.appointment.startsAt, clock) : null;
  const isUnderWay = (visit: V): boolean => UNDER_WAY.includes(categoryOf(visit));
  const open = sorted.filter((visit) => TO_DO.includes(categoryOf(visit)));
  const isLater = (visit: V): boolean => !isUnderWay(visit) && (dayOfVisit(visit) ?? '') > today;
  const due = open.filter((visit) => isUnderWay(visit) || (dayOfVisit(visit) ?? '9') <= today);
  const next =
    due.find(isUnderWay) ?? due.find((visit) => dayOfVisit(visit) === today) ?? due[0] ?? null;
  const others = due.filter((visit) => visit !== next);
  const isOfBefore = (visit: V): boolean => (dayOfVisit(visit) ?? today) < today;
  const ofToday = others.filter((visit) => !isOfBefore(visit));
  return {
    next,
    late: ofToday.filter((visit) => minutesLate(visit, now) !== null),
    today: ofToday.filter((visit) => minutesLate(visit, now) === null),
    overdue: others.filter(isOfBefore),
    waiting: sorted.filter((visit) => ['blocked', 'new'].includes(categoryOf(visit))),
    done: sorted.filter(
      (visit) => FINISHED.includes(categoryOf(visit)) && dayOfVisit(visit) === today,
    ),
    coming: groupByDay(open.filter(isLater), clock),
    undated: open.filter((visit) => !visit.appointment && !isUnderWay(visit)),
  };
};
