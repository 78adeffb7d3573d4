import { computed, onBeforeUnmount, reactive, ref, watch } from 'vue';
import {
  parseRule,
  ruleText,
  type SeriesRule,
} from '../../../../../domain/dispatch/series/rule.ts';
import { weekdayOf } from '../../../../../domain/dispatch/series/working-day.ts';
import { useFieldwrightApi, wordsOf } from '../../../composables/use-fieldwright-api.ts';
import { addDays } from '../pure/days.ts';
import type { SeriesStart } from './types.ts';

/** As a person chooses: the two ways to count the days of a month are two. */
export const OFTEN = ['daily', 'weekly', 'monthlyDay', 'monthlyNth', 'yearly'] as const;
type Often = (typeof OFTEN)[number];
type PreviewDay = { occursOn: string; startsAt: string | null };
const TYPING_MS = 300;
const WEEK = [0, 1, 2, 3, 4, 5, 6];

const oftenOf = (rule: SeriesRule | null): Often => {
  if (!rule) return 'weekly';
  if (rule.frequency !== 'monthly') return rule.frequency;
  return rule.nth === null ? 'monthlyDay' : 'monthlyNth';
};

/** The form of a repeating visit: what is chosen as a rule, its next days as the server counts them. */
export const useSeriesForm = (start: SeriesStart) => {
  const api = useFieldwrightApi();
  const known = parseRule(start.rule);
  const form = reactive({
    name: start.name,
    technician: start.technician ?? '',
    startsOn: start.startsOn,
    starts: start.starts,
    minutes: start.minutes,
    onHoliday: start.onHoliday,
    weeksAhead: start.weeksAhead,
    often: oftenOf(known),
    every: known?.every ?? 1,
    weekdays: [...(known?.weekdays ?? [])],
    nth: known?.nth ?? 1,
    end: known?.until ? 'until' : known?.count ? 'count' : 'never',
    until: known?.until ?? start.startsOn,
    count: known?.count ?? 10,
  });
  const preview = ref<PreviewDay[] | null>(null);
  const problem = ref<string | null>(null);
  const busy = ref(false);

  const daysOf = (): Pick<SeriesRule, 'weekdays' | 'nth' | 'monthDay'> => {
    const first = weekdayOf(form.startsOn || start.startsOn);
    if (form.often === 'weekly')
      return {
        weekdays: form.weekdays.length > 0 ? form.weekdays : [first],
        ...{ nth: null, monthDay: null },
      };
    if (form.often === 'monthlyNth')
      return { weekdays: [form.weekdays[0] ?? first], nth: Number(form.nth), monthDay: null };
    return { weekdays: [], nth: null, monthDay: null };
  };
  const rule = computed(() =>
    ruleText({
      frequency: form.often.startsWith('monthly') ? 'monthly' : (form.often as 'daily'),
      every: Number(form.every),
      ...daysOf(),
      until: form.end === 'until' ? form.until : null,
      count: form.end === 'count' ? Number(form.count) : null,
    }),
  );
  /** "Every second Monday from a Sunday on" begins with the next Monday, not with the week of that Sunday. */
  const firstDay = computed(() => {
    const { weekdays } = daysOf();
    if (form.often !== 'weekly' || form.startsOn === '') return form.startsOn;
    const days = WEEK.map((step) => addDays(form.startsOn, step));
    return days.find((day) => weekdays.includes(weekdayOf(day))) ?? form.startsOn;
  });
  const timing = computed(() => ({
    rule: rule.value,
    startsOn: firstDay.value,
    starts: form.starts,
    onHoliday: form.onHoliday,
  }));
  const isTimed = computed(
    () => form.startsOn !== '' && form.starts !== '' && parseRule(rule.value) !== null,
  );
  const isReady = computed(
    () =>
      isTimed.value &&
      form.name.trim() !== '' &&
      Number(form.minutes) >= 5 &&
      Number(form.weeksAhead) >= 1,
  );

  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    if (!isTimed.value) {
      preview.value = null;
      return;
    }
    try {
      const { days } = await api.post('/dispatch/series/preview', {
        order: start.order,
        ...timing.value,
      });
      if (mine === turn) preview.value = days;
    } catch (error) {
      if (mine === turn) problem.value = wordsOf(error);
    }
  };
  watch(
    timing,
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), TYPING_MS);
    },
    { immediate: true, deep: true },
  );
  onBeforeUnmount(() => {
    turn += 1;
    clearTimeout(timer);
  });

  /** Answers how many visits were made, or null when it was refused. */
  const save = async (): Promise<number | null> => {
    busy.value = true;
    problem.value = null;
    const body = {
      ...timing.value,
      name: form.name.trim(),
      technician: form.technician || null,
      minutes: Number(form.minutes),
      weeksAhead: Number(form.weeksAhead),
    };
    try {
      const { made } = start.id
        ? await api.patch(`/dispatch/series/${start.id}`, {
            ...body,
            version: start.version,
          })
        : await api.post('/dispatch/series', { ...body, order: start.order });
      return made;
    } catch (error) {
      problem.value = wordsOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  };
  return { form, rule, preview, problem, busy, isReady, save };
};
