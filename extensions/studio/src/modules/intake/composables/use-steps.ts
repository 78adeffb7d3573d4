import { computed, ref, type Ref } from 'vue';
import type { FieldGroup } from '../fields.ts';
import type { ReviewDraft } from '../types.ts';

const CHANGE = 'change:';

/** What the arrow keys walk over: the differences of an update first, then the fields. */
export const useSteps = (draft: Ref<ReviewDraft | null>, groups: Ref<FieldGroup[]>) => {
  const at = ref<string | null>(null);
  const editing = ref<string | null>(null);

  const fields = computed(() =>
    groups.value.flatMap(({ fields: entries }) => entries.map(({ field }) => field)),
  );
  const changes = computed(() =>
    draft.value?.matchKind === 'update'
      ? draft.value.diff.map(({ field }) => `${CHANGE}${field}`)
      : [],
  );
  const steps = computed(() => [...changes.value, ...fields.value]);
  const currentChange = computed(() =>
    at.value?.startsWith(CHANGE) ? at.value.slice(CHANGE.length) : null,
  );
  const current = computed(() => (currentChange.value ? null : at.value));

  const fieldOf = (findings: readonly { field?: string; doubt?: boolean }[]): string | null => {
    const field = findings.find((one) => one.field)?.field?.split('.')[0];
    return field && fields.value.includes(field) ? field : null;
  };
  /** At what needs a person: the first error, else the first difference, else the first doubt. */
  const begin = (): void => {
    editing.value = null;
    const { errors = [], warnings = [] } = draft.value ?? {};
    const doubted = fieldOf(warnings.filter(({ doubt }) => doubt));
    at.value =
      fieldOf(errors) ?? (changes.value.length > 0 ? null : doubted) ?? steps.value[0] ?? null;
  };
  const move = (step: number): void => {
    const place = steps.value.indexOf(at.value ?? '');
    at.value = steps.value[Math.min(Math.max(place + step, 0), steps.value.length - 1)] ?? null;
  };
  const edit = (field: string | null): void => {
    const entry = groups.value
      .flatMap(({ fields: entries }) => entries)
      .find((one) => one.field === field);
    if (!entry) return;
    at.value = entry.field;
    if (entry.kind !== 'shown') editing.value = entry.field;
  };
  const selectChange = (field: string): void => {
    at.value = `${CHANGE}${field}`;
  };

  return { at, editing, fields, current, currentChange, begin, move, edit, selectChange };
};
