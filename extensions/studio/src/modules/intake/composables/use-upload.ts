import { useApi } from '@directus/extensions-sdk';
import { ref } from 'vue';
import type { UploadAnswer } from '../types.ts';

export type UploadItem = {
  id: number;
  name: string;
  state: 'waiting' | 'sending' | 'reading' | 'done' | 'known' | 'failed';
  percent: number;
  message: string;
};

type Failure = { response?: { data?: { errors?: { message: string }[] } }; message?: string };

const AT_ONCE = 2;
let serial = 0;

/** Sends files one by one, so that each has its progress and its own answer. */
export const useUpload = (afterEach: () => void) => {
  const http = useApi();
  const items = ref<UploadItem[]>([]);

  const tell = (item: UploadItem, answer: UploadAnswer): void => {
    const count = answer.drafts.length;
    const isKnown = answer.status === 'skipped';
    item.state = isKnown ? 'known' : 'done';
    item.message = isKnown
      ? 'This file was received before'
      : `${count} ${count === 1 ? 'draft' : 'drafts'}`;
  };

  const send = async (file: File, item: UploadItem, company: string | null): Promise<void> => {
    const form = new FormData();
    if (company) form.append('company', company);
    form.append('file', file, file.name);
    item.state = 'sending';
    try {
      const answer = await http.post<{ data: UploadAnswer }>('/api/email/parse-excel', form, {
        headers: { 'X-Fieldwright-Client': 'studio' },
        onUploadProgress: ({ loaded, total }) => {
          item.percent = total ? Math.round((loaded / total) * 100) : 0;
          if (item.percent === 100) item.state = 'reading';
        },
      });
      tell(item, answer.data.data);
    } catch (error) {
      const failure = error as Failure;
      item.state = 'failed';
      item.message = failure.response?.data?.errors?.[0]?.message ?? failure.message ?? 'Not sent';
    }
    item.percent = 100;
    afterEach();
  };

  const upload = async (files: readonly File[], company: string | null): Promise<void> => {
    const waiting = files.map((file): { file: File; item: UploadItem } => {
      serial += 1;
      items.value.unshift({
        id: serial,
        name: file.name,
        state: 'waiting',
        percent: 0,
        message: '',
      });
      return { file, item: items.value[0] as UploadItem };
    });
    const next = async (): Promise<void> => {
      for (let job = waiting.shift(); job; job = waiting.shift())
        await send(job.file, job.item, company);
    };
    await Promise.all(Array.from({ length: AT_ONCE }, next));
  };

  const clear = (): void => {
    items.value = items.value.filter(({ state }) =>
      ['waiting', 'sending', 'reading'].includes(state),
    );
  };

  return { items, upload, clear };
};
