import { useApi } from '@directus/extensions-sdk';
import { ref } from 'vue';
import { wordsOf } from '../../composables/use-fieldwright-api.ts';
import { language } from '../../language/words.ts';

/** Sends a file with its fields; a second try after a lost answer is the same upload. */
export const useUpload = () => {
  const http = useApi();
  let clientRef: string = crypto.randomUUID();
  let last: File | null = null;
  const isBusy = ref(false);
  const problem = ref<string | null>(null);

  const send = async (
    path: string,
    file: File,
    fields: Readonly<Record<string, string>>,
  ): Promise<boolean> => {
    // Another file is another upload, even where the answer to the last try was lost.
    if (last !== null && last !== file) clientRef = crypto.randomUUID();
    last = file;
    isBusy.value = true;
    problem.value = null;
    const body = new FormData();
    // Fields come first: the server reads the form in its order.
    const all: Record<string, string> = { ...fields, clientRef };
    for (const [name, value] of Object.entries(all)) if (value !== '') body.append(name, value);
    body.append('file', file);
    try {
      await http.post(`/api${path}`, body, {
        headers: { 'X-Fieldwright-Client': 'studio', 'Accept-Language': language() },
      });
      return true;
    } catch (error) {
      problem.value = wordsOf(error);
      return false;
    } finally {
      isBusy.value = false;
    }
  };
  return { send, isBusy, problem };
};
