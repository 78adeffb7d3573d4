import { computed, ref, watch } from 'vue';
import type { Answer } from '../../../../../packages/client/src/index.ts';
import type { PlantSheet } from '../../../../domain/plant/index.ts';
import { FIBRE_KINDS } from '../../../../domain/work/telecom-fields.ts';
import { useCompanyContext } from '../../company/use-company.ts';
import { useFieldwrightApi, wordsOf } from '../../composables/use-fieldwright-api.ts';
import { type Table, useTableOf } from '../../record/table-of.ts';

type Answered = Answer<'post', '/plant/import'>;

/** A file of the plant on its way in: looked at as soon as it is chosen, written when somebody says so. */
export const usePlantImport = () => {
  const api = useFieldwrightApi();
  const tableOf = useTableOf();
  const { companies } = useCompanyContext();
  const mine = computed(() =>
    companies.value.filter(
      ({ kind, capabilities }) =>
        FIBRE_KINDS.some((one) => one === kind) && capabilities.includes('plant'),
    ),
  );
  const chosen = ref('');
  const company = computed(() => chosen.value || (mine.value[0]?.id ?? ''));
  const sheet = ref<PlantSheet>('buildings');
  const file = ref<File | null>(null);
  const table = ref<Table | null>(null);
  const seen = ref<Answered | null>(null);
  const done = ref<Answered | null>(null);
  const problem = ref<string | null>(null);
  const isBusy = ref(false);

  const send = (isTried: boolean, given: File, rows: Table): Promise<Answered> =>
    api.post<Answered>('/plant/import', {
      ...{ company: company.value, sheet: sheet.value, file: given.name, try: isTried },
      ...rows,
    });
  /** Only what was asked last is shown: another file may have been chosen meanwhile. */
  let turn = 0;
  const run = async (work: () => Promise<void>): Promise<void> => {
    isBusy.value = true;
    problem.value = null;
    turn += 1;
    const mineNow = turn;
    try {
      await work();
    } catch (error) {
      if (mineNow === turn) problem.value = wordsOf(error);
    } finally {
      if (mineNow === turn) isBusy.value = false;
    }
  };
  const look = (): Promise<void> =>
    run(async () => {
      [seen.value, done.value] = [null, null];
      const given = file.value;
      if (!given) return;
      const own = turn;
      const rows = table.value ?? (await tableOf(given));
      const answer = await send(true, given, rows);
      if (own !== turn) return;
      [table.value, seen.value] = [rows, answer];
    });
  const pick = (given: File | null): Promise<void> => {
    [file.value, table.value] = [given, null];
    return look();
  };
  const go = (): Promise<void> =>
    run(async () => {
      const [given, rows] = [file.value, table.value];
      if (!given || !rows) return;
      const answer = await send(false, given, rows);
      if (answer.problems.length > 0) seen.value = answer;
      else [done.value, seen.value] = [answer, null];
    });
  watch([sheet, company], () => void look());
  const isReady = computed(
    () =>
      seen.value !== null &&
      seen.value.problems.length === 0 &&
      seen.value.added + seen.value.changed > 0,
  );
  return { mine, chosen, sheet, file, seen, done, problem, isBusy, isReady, pick, go };
};
