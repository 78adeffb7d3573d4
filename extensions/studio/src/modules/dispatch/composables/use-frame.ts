import { computed, onBeforeUnmount, onMounted, ref } from 'vue';
import { useRoute, useRouter } from 'vue-router';
import { useCompanyContext } from '../../../company/use-company.ts';
import { addDays, dayOf, mondayOf } from '../pure/days.ts';
import type { Span } from '../types.ts';

const MINUTE_MS = 60_000;
const PHONE = '(width < 700px)';

/** What the address says the board shows: company, day, day or week. */
export const useFrame = () => {
  const route = useRoute();
  const router = useRouter();
  const { companies, isPlatformAdmin, of } = useCompanyContext();
  const now = ref(Date.now());
  const phone = window.matchMedia(PHONE);
  const isPhone = ref(phone.matches);
  const onPhone = (): void => {
    isPhone.value = phone.matches;
  };
  let clock: ReturnType<typeof setInterval> | undefined;
  onMounted(() => {
    clock = setInterval(() => (now.value = Date.now()), MINUTE_MS / 2);
    phone.addEventListener('change', onPhone);
  });
  onBeforeUnmount(() => {
    clearInterval(clock);
    phone.removeEventListener('change', onPhone);
  });

  const set = (query: Record<string, string | undefined>): void => {
    void router.replace({ query: { ...route.query, ...query } });
  };
  const mine = computed(() =>
    companies.value.filter(
      ({ capabilities }) => isPlatformAdmin.value || capabilities.includes('dispatching'),
    ),
  );
  const company = computed({
    get: () => mine.value.find(({ id }) => id === route.query['company'])?.id ?? null,
    set: (id) => set({ company: id ?? undefined }),
  });
  const maySetUp = computed(
    () =>
      isPlatformAdmin.value ||
      (of(company.value ?? mine.value[0]?.id)?.capabilities.includes('company-setup') ?? false),
  );
  const zone = computed(
    () =>
      of(company.value ?? mine.value[0]?.id)?.timeZone ??
      Intl.DateTimeFormat().resolvedOptions().timeZone,
  );
  const today = computed(() => dayOf(now.value, zone.value));
  const day = computed({
    get: () => {
      const asked = String(route.query['day'] ?? '');
      return /^\d{4}-\d{2}-\d{2}$/.test(asked) && !Number.isNaN(Date.parse(asked))
        ? asked
        : today.value;
    },
    set: (value) => set({ day: value === today.value ? undefined : value }),
  });
  const span = computed<Span>({
    get: () => (route.query['span'] === 'week' && !isPhone.value ? 'week' : 'day'),
    set: (value) => set({ span: value === 'week' ? 'week' : undefined }),
  });
  const from = computed(() => (span.value === 'week' ? mondayOf(day.value) : day.value));
  const step = (by: -1 | 1): void => {
    day.value = addDays(day.value, by * (span.value === 'week' ? 7 : 1));
  };
  const showDay = (value: string): void =>
    set({ day: value === today.value ? undefined : value, span: undefined });
  return {
    ...{ companies: mine, company, zone, today, day, span, from, now, isPhone, step, showDay },
    maySetUp,
  };
};
