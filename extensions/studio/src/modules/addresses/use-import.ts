import { computed, onBeforeUnmount, onMounted, ref } from 'vue';
import {
  type AddressColumn,
  type ColumnPlaces,
  NEEDED_COLUMNS,
  placesOfHead,
} from '../../../../domain/addresses/columns.ts';
import { isApiProblem, useFieldwrightApi, wordsOf } from '../../composables/use-fieldwright-api.ts';
import { useCompanyContext } from '../../company/use-company.ts';
import { headOf } from './file-head.ts';
import type { Imported, ImportRun } from './types.ts';

/** What one call reads and judges; longer files are taken in by the worker. */
const SMALL_BYTES = 300_000;
const LOOK_AGAIN_MS = 1_500;
const HEAD_BYTES = 64 * 1024;

/** A file of addresses on its way in: its columns, what came of it, and the latest imports. */
export const useImport = () => {
  const api = useFieldwrightApi();
  const { companies } = useCompanyContext();
  const mine = computed(() =>
    companies.value.filter(
      ({ kind, capabilities }) => kind === 'operator' && capabilities.includes('addresses'),
    ),
  );
  const chosen = ref('');
  const company = computed(() => chosen.value || (mine.value[0]?.id ?? ''));
  const file = ref<File | null>(null);
  const rows = ref<string[][] | null>(null);
  const head = ref<string[]>([]);
  const sample = ref<string[][]>([]);
  const places = ref<ColumnPlaces>({});
  const [town, region, skip] = [ref(''), ref(''), ref(false)];
  const isBusy = ref(false);
  const problem = ref<string | null>(null);
  const result = ref<Imported | null>(null);
  const isStarted = ref(false);
  const runs = ref<ImportRun[] | null>(null);

  const clear = (): void => {
    [file.value, rows.value, result.value, problem.value] = [null, null, null, null];
    [head.value, sample.value, places.value, isStarted.value] = [[], [], {}, false];
  };
  const read = async (given: File): Promise<string[][]> => {
    const isSheet = /\.xls[xm]?$/i.test(given.name);
    if (!isSheet && given.size > SMALL_BYTES)
      return headOf(new Uint8Array(await given.slice(0, HEAD_BYTES).arrayBuffer()));
    const body = new FormData();
    body.append('file', given);
    try {
      const answer = await api.post<{ rows: string[][] }>('/sheets/read', body);
      rows.value = answer.rows;
      return answer.rows;
    } catch (error) {
      if (isSheet || !isApiProblem(error) || error.code !== 'IMPORT_TOO_LONG') throw error;
      return headOf(new Uint8Array(await given.slice(0, HEAD_BYTES).arrayBuffer()));
    }
  };
  const pick = async (given: File | null): Promise<void> => {
    clear();
    if (!given) return;
    isBusy.value = true;
    try {
      const found = await read(given);
      file.value = given;
      head.value = found[0] ?? [];
      sample.value = found.slice(1, 4);
      places.value = placesOfHead(head.value);
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isBusy.value = false;
    }
  };
  const place = (column: AddressColumn, at: string): void => {
    const others = Object.entries(places.value).filter(([name]) => name !== column);
    places.value = Object.fromEntries(at === '' ? others : [...others, [column, Number(at)]]);
  };
  const isReady = computed(
    () =>
      file.value !== null &&
      company.value !== '' &&
      NEEDED_COLUMNS.every((column) => places.value[column] !== undefined),
  );

  let timer: ReturnType<typeof setTimeout> | undefined;
  const look = async (): Promise<void> => {
    clearTimeout(timer);
    const answer = await api.get<{ rows: ImportRun[] }>('/addresses/imports').catch(() => null);
    if (answer) runs.value = answer.rows;
    if (runs.value?.some(({ state }) => state === 'waiting' || state === 'running'))
      timer = setTimeout(() => void look(), LOOK_AGAIN_MS);
  };
  onMounted(look);
  onBeforeUnmount(() => clearTimeout(timer));

  const sendRows = async (given: File, table: string[][]): Promise<void> => {
    result.value = await api.post<Imported>('/addresses/import-rows', {
      ...{ company: company.value, file: given.name, places: places.value, rows: table },
      ...{ town: town.value.trim(), region: region.value.trim(), skip: skip.value },
    });
  };
  const sendFile = async (given: File): Promise<void> => {
    const body = new FormData();
    body.append('company', company.value);
    body.append('places', JSON.stringify(places.value));
    if (town.value.trim()) body.append('town', town.value.trim());
    if (region.value.trim()) body.append('region', region.value.trim());
    body.append('skip', String(skip.value));
    body.append('file', given);
    await api.post('/addresses/import', body);
    isStarted.value = true;
  };
  const go = async (): Promise<void> => {
    const given = file.value;
    if (!given || !isReady.value || isBusy.value) return;
    isBusy.value = true;
    [problem.value, result.value] = [null, null];
    try {
      await (rows.value ? sendRows(given, rows.value) : sendFile(given));
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isBusy.value = false;
      await look();
    }
  };
  return {
    ...{ mine, chosen, file, head, sample, places, town, region, skip },
    ...{ isBusy, isReady, isStarted, problem, result, runs, pick, place, go, clear },
  };
};
