import { shallowRef } from 'vue';

type Phones = Record<'showPhone', (phone: string, country?: string | null) => string> &
  Record<'telLink', (phone: string) => string> &
  Record<'isPhone', (phone: string) => boolean>;

/** How the countries of the world write their numbers is read after the first screen is there. */
const phones = shallowRef<Phones | null>(null);

export const loadPhones = async (): Promise<void> => {
  phones.value = await import('../../../extensions/domain/kernel/phone.ts');
};

export const showPhone = (phone: string, country?: string | null): string =>
  phones.value?.showPhone(phone, country) ?? phone;

/** Until more is known, a number with the code of its country is one. */
export const isPhone = (phone: string): boolean =>
  phones.value?.isPhone(phone) ?? /^\+\d{7,15}/.test(phone);

export const telLink = (phone: string): string =>
  phones.value?.telLink(phone) ?? `tel:${phone.replaceAll(/[^\d+]/g, '')}`;
