import { computed, ref } from 'vue';
import { suggestCompanyKey, type CompanyKind } from '../../../../../domain/organisation/index.ts';
import { fieldErrorsOf } from '../../../composables/field-errors.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import type { Language } from '../../../language/languages.ts';
import { language as spoken, t } from '../../../language/words.ts';
import { currencyOf, localeOf, zoneOf } from '../regions.ts';

export type MadeCompany = {
  id: string;
  key: string;
  isRepeated: boolean;
  invitation: { id: string; link: string; expiresAt: string; isMailed: boolean } | null;
};
type Errors = Readonly<Record<string, string>>;

const COUNTRY = 'MY';

/** The form of a new company. Sent twice, it makes one: the id is chosen here, once. */
export const useNewCompany = () => {
  const api = useFieldwrightApi();
  const id = crypto.randomUUID();
  const kind = ref<CompanyKind | null>(null);
  const name = ref('');
  const ownKey = ref<string | null>(null);
  const country = ref(COUNTRY);
  const zone = ref(zoneOf(COUNTRY) ?? 'Asia/Kuala_Lumpur');
  const currency = ref<string>(currencyOf(COUNTRY) ?? 'MYR');
  const language = ref<Language>(spoken());
  const email = ref('');
  const person = ref('');
  const isBusy = ref(false);
  const problem = ref<string | null>(null);
  const errors = ref<Errors>({});
  const made = ref<MadeCompany | null>(null);

  const key = computed({
    get: () => ownKey.value ?? suggestCompanyKey(name.value),
    set: (value) => (ownKey.value = value),
  });

  /** Zone and currency follow the country where one is usual there. */
  const chooseCountry = (code: string): void => {
    country.value = code;
    zone.value = zoneOf(code) ?? zone.value;
    currency.value = currencyOf(code) ?? currency.value;
  };

  const missing = (): Errors => ({
    ...(kind.value === null && { kind: t('company.chooseKind') }),
    ...(name.value.trim() === '' && { name: t('company.needName') }),
    ...(!/^[a-z0-9]([a-z0-9-]*[a-z0-9])?$/.test(key.value) && { key: t('company.needKey') }),
    ...(!/^\S+@\S+\.\S+$/.test(email.value.trim()) && {
      'administrator.email': t('company.needEmail'),
    }),
  });

  /** True once the company is there. */
  const send = async (): Promise<boolean> => {
    if (isBusy.value) return false;
    errors.value = missing();
    problem.value = null;
    if (Object.keys(errors.value).length > 0) return false;
    isBusy.value = true;
    try {
      made.value = await api.post('/companies', {
        ...{ id, key: key.value, name: name.value.trim(), kind: kind.value },
        ...{ country: country.value, time_zone: zone.value, currency: currency.value },
        locale: localeOf(language.value, country.value),
        administrator: { email: email.value.trim(), name: person.value.trim() || null },
      });
      return true;
    } catch (error) {
      errors.value = fieldErrorsOf(error);
      problem.value = Object.keys(errors.value).length > 0 ? null : wordsOf(error);
      return false;
    } finally {
      isBusy.value = false;
    }
  };

  return {
    ...{ kind, name, key, country, zone, currency, language, email, person },
    ...{ isBusy, problem, errors, made, chooseCountry, send },
  };
};
