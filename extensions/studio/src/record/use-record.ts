import { useStores } from '@directus/extensions-sdk';
import { computed, nextTick, ref, type Ref } from 'vue';
import { zoneToName } from '../language/when.ts';
import { provideRecord, type RecordContext } from './record-context.ts';
import { isWritable, type StudioStores } from './studio-field.ts';
import { useFieldSave } from './use-field-save.ts';

type Source = {
  collection: string;
  id: Ref<string>;
  zone: Ref<string>;
  /** Reads the record again; what is shown stays meanwhile. */
  reload: () => Promise<void>;
  /** Nobody changes anything here: an invoice that went out, say. */
  isLocked?: Ref<boolean>;
};

/**
 * Makes the page of one record: what its parts share, the undo of the last change, and the words for
 * a screen reader. Call it once in the page's set-up and hand the answer to `<record-page>`.
 */
export const useRecordPage = ({ collection, id, zone, reload, isLocked }: Source) => {
  const stores = useStores() as unknown as StudioStores;
  const fields = stores.useFieldsStore();
  const said = ref('');

  const announce = (words: string): void => {
    // The same words twice are only heard when there was silence between.
    said.value = '';
    void nextTick(() => (said.value = words));
  };
  const done = async (words: string): Promise<void> => {
    announce(words);
    await reload();
  };
  const { undoable, save, undo } = useFieldSave(collection, id, done);
  const undoProblem = ref<string | null>(null);
  const takeBack = async (): Promise<void> => {
    undoProblem.value = await undo();
    if (undoProblem.value) announce(undoProblem.value);
  };

  const fieldOf: RecordContext['fieldOf'] = (field) => fields.getField(collection, field);
  const mayEdit = (name: string): boolean => {
    const field = fieldOf(name);
    return isLocked?.value !== true && field !== null && isWritable(stores, field);
  };
  const clock = computed(() => zoneToName(new Date(), zone.value));
  const place = computed(() => ({ timeZone: zone.value, isSaid: clock.value !== '' }));
  const context = { collection, id, zone, place, fieldOf, mayEdit, save, reload, announce };
  provideRecord(context);
  return {
    ...context,
    /** Where the company's clock is, if the browser's shows another time. */
    clock,
    said,
    undoable: computed(() => undoable.value),
    undo: takeBack,
    undoProblem,
    forgetProblem: (): void => {
      undoProblem.value = null;
    },
  };
};

export type RecordPageWork = ReturnType<typeof useRecordPage>;
