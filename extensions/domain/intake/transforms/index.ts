import { ownMember } from '../../kernel/paths.ts';
import { freeAddress, listAddress, unitFirstAddress } from './address.ts';
import { appointment, appointmentText, day } from './appointment.ts';
import { splitters } from './splitters.ts';
import {
  afterColon,
  alias,
  amount,
  bandwidth,
  firstPhone,
  integer,
  lookup,
  number,
  paragraph,
  phones,
  prefixed,
  serviceId,
  trimmed,
  upperCase,
  yesNo,
} from './texts.ts';
import type { Transform } from './transform.ts';

/** Transforms by the name a profile calls them. */
export const TRANSFORMS: Record<string, Transform> = {
  text: trimmed,
  'upper-case': upperCase,
  'after-colon': afterColon,
  paragraph,
  integer,
  number,
  amount,
  bandwidth,
  'yes-no': yesNo,
  phones,
  'first-phone': firstPhone,
  'service-id': serviceId,
  prefixed,
  lookup,
  alias,
  date: day,
  appointment,
  'appointment-text': appointmentText,
  splitters,
  'address-list': listAddress,
  'address-unit-first': unitFirstAddress,
  'address-free': freeAddress,
};

export const transformNamed = (name: string): Transform => {
  const transform = ownMember(TRANSFORMS, name);
  if (!transform) throw new TypeError(`No transform is called "${name}"`);
  return transform;
};
