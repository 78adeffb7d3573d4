import { dayText, slotIn, whenText } from '../../../language/format.ts';
import type { Place } from '../../../language/when.ts';
import { t } from '../../../language/words.ts';
import type { HeadFact } from '../../../record/types.ts';
import type { OrderPageData } from './types.ts';

/** What says in three seconds which order this is: work, place, who goes when, who pays, the clock. */
export const headFacts = ({ names, steps, values }: OrderPageData, zone: Place): HeadFact[] => {
  const { plan, kpiDueAt, isTerminal } = steps;
  const payer = names['partner_group'] ?? names['client'] ?? names['customer'];
  const isLate = kpiDueAt !== null && Date.parse(kpiDueAt) < Date.now();
  const due =
    kpiDueAt && !isTerminal && steps.category !== 'done' ? whenText(kpiDueAt, zone) : null;
  const overdue = values['overdue_since'];
  const facts: (HeadFact | null)[] = [
    { key: 'work', label: t('order.work'), text: names['work_type']?.name ?? '–' },
    {
      key: 'technician',
      label: t('order.headTechnician'),
      text: names['technician']?.name ?? t('assigning.nobody'),
    },
    {
      key: 'visit',
      label: t('order.headVisit'),
      text:
        plan.startsAt && plan.endsAt
          ? slotIn(plan.startsAt, plan.endsAt, zone)
          : t('order.headPlanned'),
    },
    due
      ? {
          key: 'due',
          label: t('order.headDue'),
          text: isLate ? t('order.dueLate', { time: due }) : due,
          icon: 'timer',
          tone: isLate ? 'danger' : 'neutral',
        }
      : null,
    typeof overdue === 'string'
      ? {
          key: 'overdue',
          label: t('tasks.orderOverdue'),
          text: dayText(overdue),
          icon: 'event_busy',
          tone: 'danger',
        }
      : null,
    names['building']
      ? { key: 'building', label: t('order.place'), text: names['building'].name ?? '' }
      : null,
    payer ? { key: 'payer', label: t('order.headPayer'), text: payer.name ?? '' } : null,
  ];
  return facts.filter((fact) => fact !== null);
};
