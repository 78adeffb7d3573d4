import { computed, ref } from 'vue';
import { useCompanyContext } from '../../company/use-company.ts';

/** The company that a page is about: the first of those in which the person may, until another is chosen. */
export const useCompanyChoice = (capability?: string) => {
  const { companies, placeOf, isPlatformAdmin } = useCompanyContext();
  const own = computed(() =>
    companies.value.filter(
      ({ capabilities }) =>
        !capability || isPlatformAdmin.value || capabilities.includes(capability),
    ),
  );
  const chosen = ref<string | null>(null);
  const company = computed({
    get: () => chosen.value ?? own.value[0]?.id ?? null,
    set: (id: string | null) => {
      chosen.value = id;
    },
  });
  const choices = computed(() => own.value.map(({ id, name }) => ({ text: name, value: id })));
  return { company, choices, placeOf };
};
