import { useApi } from '@directus/extensions-sdk';
import { computed, onBeforeUnmount, onMounted, reactive, ref, watch } from 'vue';
import { parseRule, ruleText, type SeriesRule } from '../../../../domain/dispatch/series/rule.ts';
import { weekdayOf } from '../../../../domain/dispatch/series/working-day.ts';
import { useFieldwrightApi, wordsOf } from '../../composables/use-fieldwright-api.ts';
import type { Plan } from './types.ts';

/** As a person chooses: the three ways to count the days of a month are three. */
export const OFTEN = [
  'daily',
  'weekly',
  'monthlyDay',
  'monthlyEnd',
  'monthlyNth',
  'yearly',
] as const;
type Often = (typeof OFTEN)[number];
type Option = { id: string; text: string };
const TYPING_MS = 300;

const oftenOf = (rule: SeriesRule | null): Often => {
  if (!rule) return 'monthlyDay';
  if (rule.frequency !== 'monthly') return rule.frequency;
  if (rule.monthDay === -1) return 'monthlyEnd';
  return rule.nth === null ? 'monthlyDay' : 'monthlyNth';
};

/** The form of a plan: what is chosen as a rule, and its next days as the server counts them. */
export const usePlanForm = (company: string, plan: Plan | null, today: string) => {
  const api = useFieldwrightApi();
  const http = useApi();
  const known = plan?.rule ? parseRule(plan.rule) : null;
  const form = reactive({
    name: plan?.name ?? '',
    title: plan?.title ?? '',
    instructions: plan?.instructions ?? '',
    tasks: plan?.taskTitles.join('\n') ?? '',
    templates: [...(plan?.taskTemplates ?? [])],
    equipment: plan?.equipment ?? '',
    workType: plan?.workType ?? '',
    priority: plan?.priority ?? 'normal',
    site: plan?.site ?? '',
    customerName: plan?.customerName ?? '',
    addressText: plan?.addressText ?? '',
    trigger: plan?.trigger ?? 'calendar',
    meter: plan?.meter ?? '',
    everyUnits: plan?.everyUnits ?? 250,
    anchor: plan?.anchor ?? 'scheduled',
    outstanding: plan?.outstanding ?? 'skip',
    leadDays: plan?.leadDays ?? 14,
    startsOn: plan?.startsOn ?? today,
    starts: plan?.starts ?? '09:00',
    often: oftenOf(known),
    every: known?.every ?? 3,
    weekday: known?.weekdays[0] ?? weekdayOf(plan?.startsOn ?? today),
    nth: known?.nth ?? 1,
    end: known?.until ? 'until' : known?.count ? 'count' : 'never',
    until: known?.until ?? today,
    count: known?.count ?? 10,
  });
  const options = reactive<
    Record<'equipment' | 'workTypes' | 'sites' | 'meters' | 'templates', Option[]>
  >({
    templates: [],
    equipment: [],
    workTypes: [],
    sites: [],
    meters: [],
  });
  /** Titles of what jobs of that type get by its templates, whoever makes them. */
  const byTemplate = ref<string[]>([]);
  const preview = ref<string[] | null>(null);
  const problem = ref<string | null>(null);
  const busy = ref(false);

  const read = async (
    collection: string,
    fields: string[],
    filter: object,
  ): Promise<Record<string, string>[]> => {
    const { data } = await http.get<{ data: Record<string, string>[] }>(`/items/${collection}`, {
      params: {
        filter: { _and: [{ company: { _eq: company } }, filter] },
        fields: ['id', ...fields],
        sort: fields.slice(0, 1),
        limit: 1_000,
      },
    });
    return data.data;
  };
  const readMeters = async (): Promise<void> => {
    options.meters = form.equipment
      ? (await read('meters', ['name', 'unit'], { equipment: { _eq: form.equipment } })).map(
          ({ id = '', name = '', unit = '' }) => ({ id, text: `${name} (${unit})` }),
        )
      : [];
    if (!options.meters.some(({ id }) => id === form.meter))
      form.meter = options.meters[0]?.id ?? '';
  };
  const templates = ref<Record<string, string>[]>([]);
  /** Those of the job's own type come by themselves; of others some may be chosen. */
  const showTemplates = (): void => {
    const isOwn = (row: Record<string, string>): boolean => row['work_type'] === form.workType;
    byTemplate.value = templates.value.filter(isOwn).map(({ title = '' }) => title);
    options.templates = templates.value
      .filter((row) => !isOwn(row) || form.templates.includes(row['id'] ?? ''))
      .map(({ id = '', title = '', work_type: type }) => {
        const of = options.workTypes.find((one) => one.id === type)?.text;
        return { id, text: of ? `${title} (${of})` : title };
      });
  };
  const choose = (id: string, isChosen: boolean): void => {
    form.templates = form.templates.filter((one) => one !== id).concat(isChosen ? [id] : []);
  };
  watch(() => [form.workType, templates.value], showTemplates);
  onMounted(async () => {
    try {
      const [pieces, types, sites] = await Promise.all([
        read('equipment', ['code', 'name'], { retired_on: { _null: true } }),
        read('work_types', ['name'], { is_active: { _eq: true } }),
        read('sites', ['name'], {}),
      ]);
      options.equipment = pieces.map(({ id = '', code = '', name = '' }) => ({
        id,
        text: `${code} · ${name}`,
      }));
      options.workTypes = types.map(({ id = '', name = '' }) => ({ id, text: name }));
      // Who does not define templates may not read them; his form does without.
      templates.value = await read('task_templates', ['position', 'title', 'work_type'], {
        is_active: { _eq: true },
      }).catch(() => []);
      options.sites = sites.map(({ id = '', name = '' }) => ({ id, text: name }));
      if (!form.workType) form.workType = options.workTypes[0]?.id ?? '';
      await readMeters();
    } catch (error) {
      problem.value = wordsOf(error);
    }
  });
  watch(
    () => form.equipment,
    () => void readMeters(),
  );

  const daysOf = (): Pick<SeriesRule, 'weekdays' | 'nth' | 'monthDay'> => {
    if (form.often === 'weekly') return { weekdays: [form.weekday], nth: null, monthDay: null };
    if (form.often === 'monthlyNth')
      return { weekdays: [form.weekday], nth: Number(form.nth), monthDay: null };
    return { weekdays: [], nth: null, monthDay: form.often === 'monthlyEnd' ? -1 : null };
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
  const isTimed = computed(() => form.startsOn !== '' && parseRule(rule.value) !== null);
  const isReady = computed(
    () =>
      form.name.trim() !== '' &&
      form.title.trim() !== '' &&
      form.workType !== '' &&
      Number(form.leadDays) >= 0 &&
      (form.trigger === 'calendar'
        ? isTimed.value && form.starts !== ''
        : form.meter !== '' && Number(form.everyUnits) > 0),
  );

  let turn = 0;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    const mine = (turn += 1);
    if (!isTimed.value || form.trigger !== 'calendar') {
      preview.value = null;
      return;
    }
    try {
      const { days } = await api.post<{ days: string[] }>('/maintenance/preview', {
        company,
        rule: rule.value,
        startsOn: form.startsOn,
        anchor: form.anchor,
      });
      if (mine === turn) preview.value = days;
    } catch (error) {
      if (mine === turn) problem.value = wordsOf(error);
    }
  };
  watch(
    () => [rule.value, form.startsOn, form.anchor, form.trigger],
    () => {
      clearTimeout(timer);
      timer = setTimeout(() => void look(), TYPING_MS);
    },
    { immediate: true },
  );
  onBeforeUnmount(() => {
    turn += 1;
    clearTimeout(timer);
  });

  /** Answers the plan, or null when it was refused. */
  const save = async (): Promise<{ id: string; made: number } | null> => {
    busy.value = true;
    problem.value = null;
    const isByMeter = form.trigger === 'meter';
    const body = {
      name: form.name.trim(),
      title: form.title.trim(),
      instructions: form.instructions.trim() || null,
      taskTitles: form.tasks
        .split('\n')
        .map((line) => line.trim())
        .filter(Boolean),
      taskTemplates: form.templates,
      equipment: form.equipment || null,
      workType: form.workType,
      priority: form.priority,
      site: form.site || null,
      customerName: form.customerName.trim() || null,
      addressText: form.addressText.trim() || null,
      trigger: form.trigger,
      rule: isByMeter ? null : rule.value,
      startsOn: isByMeter ? null : form.startsOn,
      starts: form.starts,
      meter: isByMeter ? form.meter : null,
      everyUnits: isByMeter ? Number(form.everyUnits) : null,
      anchor: form.anchor,
      outstanding: form.outstanding,
      leadDays: Number(form.leadDays),
    };
    try {
      return plan
        ? await api.patch<{ id: string; made: number }>(`/maintenance/plans/${plan.id}`, {
            ...body,
            version: plan.version,
          })
        : await api.post<{ id: string; made: number }>('/maintenance/plans', { ...body, company });
    } catch (error) {
      problem.value = wordsOf(error);
      return null;
    } finally {
      busy.value = false;
    }
  };
  return { form, options, choose, byTemplate, rule, preview, problem, busy, isReady, save };
};
