import { useApi } from '@directus/extensions-sdk';
import { ref } from 'vue';
import type { UploadAnswer } from '../types.ts';
import { language, t } from '../../../language/words.ts';

export type UploadItem = {
  id: number;
  name: string;
  state: 'waiting' | 'sending' | 'reading' | 'done' | 'known' | 'failed';
  percent: number;
  message: string;
};

/** Whose files these are; empty where there is nothing to choose. */
export type UploadTarget = { company: string | null; site: string | null };

type Failure = { response?: { data?: { errors?: { message: string }[] } }; message?: string };

const QUEUED = 202;
const AT_ONCE = 2;
/** More files go in one request, and the worker reads them. */
const FEW = 5;
const MOST_IN_A_REQUEST = 1_000;
let serial = 0;

/**
 * Sends a few files one by one, so that each has its progress and its own answer; many go together
 * and are followed by `onQueued` with the id of their upload.
 */
export const useUpload = (afterEach: () => void, onQueued: (upload: string) => void) => {
  const http = useApi();
  const items = ref<UploadItem[]>([]);

  const tell = (item: UploadItem, answer: UploadAnswer): void => {
    const count = answer.drafts.length;
    const isKnown = answer.status === 'skipped';
    item.state = isKnown ? 'known' : 'done';
    item.message = isKnown
      ? t('uploading.wasReceived')
      : t('uploading.draftCount', { n: count, count });
  };

  const remove = (item: UploadItem): void => {
    items.value = items.value.filter(({ id }) => id !== item.id);
  };

  const send = async (
    files: readonly File[],
    item: UploadItem,
    target: UploadTarget,
  ): Promise<void> => {
    const form = new FormData();
    for (const [name, value] of Object.entries(target)) if (value) form.append(name, value);
    for (const file of files) form.append('file', file, file.name);
    item.state = 'sending';
    try {
      const answer = await http.post<{ data: UploadAnswer }>('/api/email/parse-excel', form, {
        headers: { 'X-Fieldwright-Client': 'studio', 'Accept-Language': language() },
        onUploadProgress: ({ loaded, total }) => {
          item.percent = total ? Math.round((loaded / total) * 100) : 0;
          if (item.percent === 100) item.state = 'reading';
        },
      });
      if (answer.status === QUEUED) {
        remove(item);
        onQueued(answer.data.data.id);
        return;
      }
      tell(item, answer.data.data);
    } catch (error) {
      const failure = error as Failure;
      item.state = 'failed';
      item.message =
        failure.response?.data?.errors?.[0]?.message ?? failure.message ?? t('uploading.notSent');
    }
    item.percent = 100;
    afterEach();
  };

  const itemFor = (name: string): UploadItem => {
    serial += 1;
    items.value.unshift({ id: serial, name, state: 'waiting', percent: 0, message: '' });
    return items.value[0] as UploadItem;
  };

  const upload = async (files: readonly File[], target: UploadTarget): Promise<void> => {
    const size = files.length > FEW ? MOST_IN_A_REQUEST : 1;
    const parts = Array.from({ length: Math.ceil(files.length / size) }, (_, index) =>
      files.slice(index * size, (index + 1) * size),
    );
    const waiting = parts.map((part) => ({
      part,
      item: itemFor(
        part.length === 1
          ? (part[0]?.name ?? '')
          : t('uploading.files', { n: part.length, count: part.length }),
      ),
    }));
    const next = async (): Promise<void> => {
      for (let job = waiting.shift(); job; job = waiting.shift())
        await send(job.part, job.item, target);
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
