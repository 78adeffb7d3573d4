import { useApi } from '@directus/extensions-sdk';
import { computed, ref, watch } from 'vue';
import { companyContext, type Company } from '../../company/context.ts';
import { useCompanyContext } from '../../company/use-company.ts';
import { isApiProblem, useFieldwrightApi, wordsOf } from '../../composables/use-fieldwright-api.ts';
import { language, t } from '../../language/words.ts';
import { instantAt } from '../../language/zone-time.ts';
import type { CreatedOrder } from './types.ts';

type Named = { id: string; name: string; translations?: Record<string, string> | null };
type WorkType = Named & { parent: string | null };
export type Choice = { id: string; name: string };

const FIELDS = {
  workType: '',
  partner: '',
  client: '',
  serviceId: '',
  customerName: '',
  phone: '',
  addressText: '',
  requestedAt: '',
  remarks: '',
};
export type NewOrderField = keyof typeof FIELDS;

/** Without these there is no order; what else a type of work asks for the server says. */
const NEEDED: readonly NewOrderField[] = ['workType', 'customerName'];

/** By what the server calls the field, where the page calls it otherwise. */
const OWN_NAMES: Readonly<Record<string, NewOrderField>> = {
  phones: 'phone',
  appointmentRequestedAt: 'requestedAt',
  partnerGroup: 'partner',
};
const ownName = (field: string): string => {
  const camel = field.replaceAll(/_(\w)/g, (_, letter: string) => letter.toUpperCase());
  return OWN_NAMES[camel] ?? camel;
};

const mayCreate = ({ capabilities }: Company): boolean => capabilities.includes('orders-create');

/** A new order with what is known of it by telephone; everything else is added on its page. */
export const useNewOrder = () => {
  const api = useFieldwrightApi();
  const http = useApi();
  const { companies } = useCompanyContext();
  const own = computed(() => companies.value.filter(mayCreate));
  const company = ref<string | null>(null);
  const chosen = computed(
    () => own.value.find(({ id }) => id === company.value) ?? own.value[0] ?? null,
  );
  const hasFibre = computed(() => ['installer', 'operator'].includes(chosen.value?.kind ?? ''));
  const values = ref({ ...FIELDS });
  const errors = ref<Partial<Record<NewOrderField, string>>>({});
  const problem = ref<string | null>(null);
  const isBusy = ref(false);
  const types = ref<Choice[]>([]);
  const partners = ref<Choice[]>([]);
  const clients = ref<Choice[]>([]);

  const rowsOf = async <T extends Named>(collection: string, more: string[] = []): Promise<T[]> => {
    const { data } = await http.get<{ data: T[] }>(`/items/${collection}`, {
      params: {
        fields: ['id', 'name', ...more].join(','),
        filter: JSON.stringify({
          _and: [{ company: { _eq: chosen.value?.id } }, { is_active: { _eq: true } }],
        }),
        sort: 'name',
        limit: 500,
      },
    });
    return data.data;
  };
  /** A list that this person does not read is left out of the page. */
  const listOf = (collection: string): Promise<Choice[]> =>
    rowsOf<Named>(collection).catch((): Choice[] => []);
  const load = async (): Promise<void> => {
    if (!chosen.value) return;
    values.value = { ...values.value, workType: '', partner: '', client: '' };
    try {
      const all = await rowsOf<WorkType>('work_types', ['parent', 'translations']);
      const parents = new Set(all.map(({ parent }) => parent));
      types.value = all
        .filter(({ id }) => !parents.has(id))
        .map(({ id, name, translations }) => ({ id, name: translations?.[language()] ?? name }));
      [partners.value, clients.value] = await Promise.all([listOf('partners'), listOf('clients')]);
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };
  watch(() => chosen.value?.id, load, { immediate: true });

  const body = () => {
    const { workType, phone, requestedAt, ...texts } = values.value;
    const given = Object.entries(texts)
      .map(([name, value]) => [name, value.trim()] as const)
      .filter(([, value]) => value !== '');
    const at = requestedAt ? instantAt(requestedAt, chosen.value?.timeZone ?? 'UTC') : null;
    return {
      company: chosen.value?.id,
      workType,
      ...Object.fromEntries(given),
      ...(phone.trim() && { phones: [phone.trim()] }),
      ...(at && { appointmentRequestedAt: at.toISOString() }),
    };
  };
  /** Each at its field where the page has it; the rest above. */
  const show = (error: unknown): void => {
    problem.value = wordsOf(error);
    if (!isApiProblem(error)) return;
    const { errors: several, field } = error.details;
    const all = (several as { field?: string; message?: string }[] | undefined) ?? [
      { field: String(field ?? ''), message: error.message },
    ];
    for (const one of all) {
      const name = ownName(one.field ?? '');
      if (name in FIELDS) errors.value[name as NewOrderField] = one.message ?? error.message;
    }
  };

  /** The id of the new order; null where it was refused. */
  const send = async (): Promise<string | null> => {
    if (isBusy.value) return null;
    problem.value = null;
    errors.value = Object.fromEntries(
      NEEDED.filter((name) => values.value[name].trim() === '').map((name) => [
        name,
        t('newOrder.needed'),
      ]),
    );
    if (Object.keys(errors.value).length > 0) return null;
    isBusy.value = true;
    try {
      const { id } = await api.post<CreatedOrder>('/orders', body());
      return id;
    } catch (error) {
      show(error);
      return null;
    } finally {
      isBusy.value = false;
    }
  };
  return {
    ...{ own, company, chosen, hasFibre, values, errors, problem, isBusy },
    ...{ types, partners, clients, send },
    isKnown: computed(() => companyContext.value !== null),
  };
};
