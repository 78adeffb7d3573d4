import { useApi } from '@directus/extensions-sdk';
import { computed, ref, watch, type Ref } from 'vue';
import { fieldErrorsOf } from '../../../composables/field-errors.ts';
import { wordsOf } from '../../../composables/use-fieldwright-api.ts';

const FIELDS = [
  'name',
  'legal_name',
  'registration_no',
  'tax_no',
  'address',
  'phone',
  'email',
  'color',
  'logo',
  'country',
  'time_zone',
  'currency',
  'locale',
] as const;
export type ProfileField = (typeof FIELDS)[number];
export type Profile = Record<ProfileField, string | null>;

/** What a company says of itself, and what was changed of it and not saved. */
export const useCompanyProfile = (id: Ref<string>) => {
  const http = useApi();
  const saved = ref<Profile | null>(null);
  const form = ref<Profile | null>(null);
  const isBusy = ref(false);
  const isUploading = ref(false);
  const problem = ref<string | null>(null);
  const errors = ref<Readonly<Record<string, string>>>({});

  const take = (row: Profile): void => {
    saved.value = { ...row };
    form.value = { ...row };
  };
  const load = async (): Promise<void> => {
    const asked = id.value;
    problem.value = null;
    try {
      const { data } = await http.get<{ data: Profile }>(`/items/companies/${asked}`, {
        params: { fields: FIELDS },
      });
      if (asked === id.value) take(data.data);
    } catch (error) {
      problem.value = wordsOf(error);
    }
  };

  const changes = computed<Partial<Profile>>(() => {
    const [before, after] = [saved.value, form.value];
    if (!before || !after) return {};
    const valueOf = (text: string | null): string | null => text?.trim() || null;
    return Object.fromEntries(
      FIELDS.flatMap((field) => {
        const value = valueOf(after[field]);
        return value === valueOf(before[field]) ? [] : [[field, value]];
      }),
    );
  });
  const isChanged = computed(() => Object.keys(changes.value).length > 0);

  /** True once it is kept. */
  const save = async (): Promise<boolean> => {
    if (isBusy.value || !isChanged.value) return false;
    isBusy.value = true;
    problem.value = null;
    errors.value = {};
    try {
      const { data } = await http.patch<{ data: Profile }>(
        `/items/companies/${id.value}`,
        changes.value,
        { params: { fields: FIELDS } },
      );
      take(data.data);
      return true;
    } catch (error) {
      errors.value = fieldErrorsOf(error);
      problem.value = Object.keys(errors.value).length > 0 ? null : wordsOf(error);
      return false;
    } finally {
      isBusy.value = false;
    }
  };

  /** The file is kept at once; the company shows it once the page is saved. */
  const upload = async (file: File): Promise<void> => {
    if (!form.value) return;
    isUploading.value = true;
    errors.value = {};
    try {
      const body = new FormData();
      body.append('company', id.value);
      body.append('file', file);
      const { data } = await http.post<{ data: { id: string } }>('/files', body, {
        params: { fields: ['id'] },
      });
      form.value.logo = data.data.id;
    } catch (error) {
      errors.value = { logo: wordsOf(error) };
    } finally {
      isUploading.value = false;
    }
  };

  watch(
    id,
    () => {
      form.value = null;
      saved.value = null;
      void load();
    },
    { immediate: true },
  );
  return { form, isBusy, isUploading, problem, errors, isChanged, load, save, upload };
};
