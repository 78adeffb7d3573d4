import { CONDITIONS, isUp, PLAN_STATES } from '../../../../domain/equipment/choices.ts';
import { parseRule } from '../../../../domain/dispatch/series/rule.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { amount, dayText } from '../../language/format.ts';
import { t } from '../../language/words.ts';
import type { RecordState, Tone } from '../../record/types.ts';
import { oftenWords } from '../dispatch/series/series-words.ts';
import type { Overdue, Plan } from './types.ts';

export const conditionState = (condition: string): RecordState => ({
  label: choiceLabel(CONDITIONS, condition),
  tone: isUp(condition) ? (condition === 'good' ? 'success' : 'warning') : 'danger',
});

const PLAN_TONES: Readonly<Record<string, Tone>> = {
  active: 'success',
  paused: 'warning',
  ended: 'neutral',
};
export const planState = (state: string): RecordState => ({
  label: choiceLabel(PLAN_STATES, state),
  tone: PLAN_TONES[state] ?? 'neutral',
});

/** "Calibration due 4 Mar 2026". */
export const overdueWords = ({ kind, dueOn }: Overdue): string =>
  t(kind === 'inspection' ? 'equipment.inspectionDue' : 'equipment.calibrationDue', {
    day: dayText(dueOn),
  });

/** "Every 3 months on the first Monday", or "every 250 h". */
export const planWords = (
  plan: Pick<Plan, 'trigger' | 'rule' | 'startsOn' | 'everyUnits' | 'meterUnit' | 'anchor'>,
): string => {
  if (plan.trigger === 'meter')
    return t('equipment.everyUnitsOf', {
      n: amount(plan.everyUnits ?? 0),
      unit: plan.meterUnit ?? '',
    });
  const rule = plan.rule === null ? null : parseRule(plan.rule);
  if (!rule) return '–';
  const often = oftenWords(rule, plan.startsOn ?? '2026-01-01');
  const counted = plan.anchor === 'completed' ? t('equipment.afterCompletion', { often }) : often;
  if (rule.until !== null)
    return t('dispatch.oftenUntil', { often: counted, day: dayText(rule.until) });
  if (rule.count === null) return counted;
  return t('dispatch.oftenTimes', { often: counted, n: rule.count });
};
