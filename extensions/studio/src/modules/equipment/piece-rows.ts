import {
  CONDITIONS,
  DOCUMENT_KINDS,
  SERVICE_KINDS,
  SERVICE_RESULTS,
} from '../../../../domain/equipment/choices.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { dayText, slotIn, whenText } from '../../language/format.ts';
import { t } from '../../language/words.ts';
import { assetLink } from '../../record/asset-link.ts';
import type { Booking, Checkout, Downtime, PieceDocument, Service } from './types.ts';

/** Where the reader's clock is, as `whenText` takes it. */
type Place = Parameters<typeof whenText>[1];

/** What belongs to a piece, as rows of a list. */

export const serviceRow = (one: Service) => ({
  id: one.id,
  title: `${choiceLabel(SERVICE_KINDS, one.kind)}: ${choiceLabel(SERVICE_RESULTS, one.result)}`,
  isAlarm: one.result === 'failed',
  when: dayText(one.doneOn),
  lines: [
    [one.doneBy, one.nextDueOn && t('equipment.dueAgain', { day: dayText(one.nextDueOn) })]
      .filter(Boolean)
      .join(' · '),
    one.remark ?? '',
  ].filter(Boolean),
  ...(one.certificate && { href: assetLink(one.certificate), link: t('equipment.certificate') }),
});

export const bookingRow = (one: Booking, place: Place) => ({
  id: one.id,
  title: [one.number, one.title].filter(Boolean).join(' · '),
  to: `/content/work_orders/${one.workOrder}`,
  when: slotIn(one.startsAt, one.endsAt, place),
  lines: one.isOverdue ? [t('equipment.bookedOverdue')] : [],
});

export const checkoutRow = (one: Checkout, place: Place) => ({
  id: one.id,
  title: one.holderName,
  when: one.inAt
    ? `${whenText(one.outAt, place)} – ${whenText(one.inAt, place)}`
    : t('equipment.outSince', { time: whenText(one.outAt, place) }),
  lines: [
    [one.number, one.inCondition && choiceLabel(CONDITIONS, one.inCondition)]
      .filter(Boolean)
      .join(' · '),
    one.remark ?? '',
  ].filter(Boolean),
});

export const documentRow = (one: PieceDocument, place: Place) => ({
  id: one.id,
  title: choiceLabel(DOCUMENT_KINDS, one.kind),
  when: whenText(one.at, place),
  href: assetLink(one.file),
  link: one.title,
});

export const downtimeRow = (one: Downtime, place: Place) => ({
  id: one.id,
  title: choiceLabel(CONDITIONS, one.condition),
  when: one.endsAt
    ? `${whenText(one.startsAt, place)} – ${whenText(one.endsAt, place)}`
    : t('equipment.outSince', { time: whenText(one.startsAt, place) }),
});
