import { useApi } from '@directus/extensions-sdk';
import { ref } from 'vue';
import { wordsOf } from './use-fieldwright-api.ts';

export type UploadedFile = { id: string; name: string };

/** One file chosen in a form and stored by Directus under the person's own rights. */
export const useUpload = () => {
  const http = useApi();
  const file = ref<UploadedFile | null>(null);
  const isUploading = ref(false);
  const problem = ref<string | null>(null);
  const upload = async (event: Event): Promise<void> => {
    const input = event.target as HTMLInputElement;
    const [chosen] = input.files ?? [];
    if (!chosen) return;
    isUploading.value = true;
    problem.value = null;
    try {
      const form = new FormData();
      form.append('title', chosen.name);
      form.append('file', chosen);
      const { data } = await http.post<{ data: { id: string } }>('/files', form);
      file.value = { id: data.data.id, name: chosen.name };
    } catch (error) {
      problem.value = wordsOf(error);
    } finally {
      isUploading.value = false;
      input.value = '';
    }
  };
  return { file, isUploading, problem, upload };
};
