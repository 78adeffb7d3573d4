import { computed, type Ref } from 'vue';
import { useRouter } from 'vue-router';
import { useRecordData } from '../../composables/use-record-data.ts';
import { t } from '../../language/words.ts';
import type { RecordAction } from '../../record/types.ts';
import { useRecordPage } from '../../record/use-record.ts';
import type { RecordData } from './types.ts';

/** What the pages of records here have in common: their data, edits in place, the way to the form. */
export const useRecordScreen = <T extends Pick<RecordData, 'values' | 'company'>>(
  collection: string,
  id: Ref<string>,
  path: (id: string) => string,
) => {
  const router = useRouter();
  const { data, phase, problem, load } = useRecordData<T>(id, path, () => false);
  const zone = computed(() => data.value?.company.timeZone ?? 'UTC');
  const work = useRecordPage({ collection, id, zone, reload: load });
  const actions = computed<RecordAction[]>(() => [
    { id: 'form', label: t('order.allFields'), icon: 'list_alt' },
  ]);
  const act = (action: string): void => {
    if (action === 'form') void router.push(`/content/${collection}/${id.value}?form`);
  };
  /** A column as text; empty where it has no value or may not be read. */
  const text = (column: string): string => {
    const value = data.value?.values[column];
    return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
  };
  /** What the column is called: in the head as in the card below. */
  const labelOf = (column: string): string => work.fieldOf(column)?.name ?? column;
  return { data, phase, problem, load, zone, work, actions, act, text, labelOf };
};
