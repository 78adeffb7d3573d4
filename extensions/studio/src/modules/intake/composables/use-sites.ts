import { useApi } from '@directus/extensions-sdk';
import { computed, ref, watch, type Ref } from 'vue';
import { t } from '../../../language/words.ts';

type Site = { id: string; name: string };

/** Sites of the company that files can be said to be for; with one there is nothing to choose. */
export const useSites = (company: Ref<string | null>) => {
  const http = useApi();
  const sites = ref<Site[]>([]);
  const site = ref<string | null>(null);

  watch(
    company,
    async (id) => {
      site.value = null;
      sites.value = [];
      if (!id) return;
      const params = { filter: { company: { _eq: id } }, fields: ['id', 'name'], sort: ['name'] };
      try {
        const { data } = await http.get<{ data: Site[] }>('/items/sites', { params });
        if (company.value === id) sites.value = data.data;
      } catch {
        // Who may not see the sites sends files for none.
      }
    },
    { immediate: true },
  );

  const choices = computed(() => [
    { text: t('uploading.forAnySite'), value: null },
    ...sites.value.map(({ id, name }) => ({ text: t('uploading.forSite', { name }), value: id })),
  ]);
  return { site, choices, isChoice: computed(() => sites.value.length > 1) };
};
