import { t } from '../../language/words.ts';
import { localIn } from '../../language/zone-time.ts';

const MINUTE_MS = 60_000;
/** When customers let people in, where nobody said otherwise. */
const USUAL_HOURS = { from: 8, to: 18 };

/** Half an hour more or less is the customer's wish still. */
export const isOtherThanAsked = (startsAt: string, asked: string | null): boolean =>
  asked !== null && Math.abs(Date.parse(startsAt) - Date.parse(asked)) >= 30 * MINUTE_MS;

const hourIn = (iso: string, zone: string): number => {
  const local = localIn(iso, zone);
  return Number(local.slice(11, 13)) + Number(local.slice(14, 16)) / 60;
};

export const isOutsideHours = (startsAt: string, endsAt: string, zone: string): boolean => {
  const end = hourIn(endsAt, zone);
  return (
    hourIn(startsAt, zone) < USUAL_HOURS.from ||
    end > USUAL_HOURS.to ||
    localIn(startsAt, zone).slice(0, 10) !== localIn(endsAt, zone).slice(0, 10)
  );
};

/** What a dispatcher should know before the visit is given; none of it stops him. */
export const visitWarnings = (
  slot: { startsAt: string; endsAt: string } | null,
  { asked, zone, lacks }: { asked: string | null; zone: string; lacks: readonly string[] },
): string[] => {
  const skill = lacks.length > 0 ? [t('assigning.lacksSkill', { skills: lacks.join(', ') })] : [];
  if (!slot) return skill;
  return [
    ...(isOtherThanAsked(slot.startsAt, asked) ? [t('assigning.otherThanAsked')] : []),
    ...(isOutsideHours(slot.startsAt, slot.endsAt, zone)
      ? [t('assigning.outsideHours', { from: '8:00', to: '18:00' })]
      : []),
    ...skill,
  ];
};
