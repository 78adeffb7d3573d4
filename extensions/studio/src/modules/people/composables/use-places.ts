import { useApi } from '@directus/extensions-sdk';
import { ref } from 'vue';

type Choice = { value: string; text: string };
type Named = { id: string; name: string; code?: string };

/** Sites and technician records without a person, to choose from in an invitation. */
export const usePlaces = () => {
  const http = useApi();
  const sites = ref<Choice[]>([]);
  const technicians = ref<Choice[]>([]);

  const choicesOf = async (collection: string, filter: object): Promise<Choice[]> => {
    const { data } = await http.get<{ data: Named[] }>(`/items/${collection}`, {
      params: { fields: ['id', 'name', 'code'], filter, sort: ['name'], limit: 500 },
    });
    return data.data.map(({ id, name, code }) => ({ value: id, text: `${name} · ${code ?? ''}` }));
  };

  const load = async (company: string): Promise<void> => {
    const here = { company: { _eq: company }, is_active: { _eq: true } };
    [sites.value, technicians.value] = await Promise.all([
      choicesOf('sites', here),
      choicesOf('technicians', { ...here, user: { _null: true } }),
    ]);
  };

  return { sites, technicians, load };
};
