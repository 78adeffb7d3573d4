import type {
  Answers,
  FormDefinition,
  UseKind,
  VersionStatus,
} from '../../../../domain/forms/index.ts';

type Named = { name: string; translations: Record<string, unknown> | null };

export type FormRow = {
  id: string;
  code: string;
  name: string;
  isActive: boolean;
  published: number | null;
  hasDraft: boolean;
  fields: number;
  uses: number;
  answers: number;
  lastAnswerAt: string | null;
};

export type FormVersion = {
  id: string;
  number: number;
  status: VersionStatus;
  publishedAt: string | null;
  publishedBy: string | null;
  version: number;
  definition: FormDefinition;
  answers: number;
};

export type FormUse = {
  id: string;
  kind: UseKind;
  workType: (Named & { id: string }) | null;
  state: (Named & { code: string }) | null;
  taskTemplate: { id: string; title: string } | null;
  task: { id: string; title: string; orderNumber: string } | null;
};

export type FormDetail = {
  id: string;
  code: string;
  name: string;
  isActive: boolean;
  company: { id: string; name: string; timeZone: string; locale: string };
  versions: FormVersion[];
  uses: FormUse[];
  workTypes: (Named & { id: string; states: (Named & { code: string })[] })[];
  taskTemplates: { id: string; title: string; workType: string }[];
  canDesign: boolean;
};

export type Answered = {
  id: string;
  clientRef: string;
  form: string;
  formName: string;
  version: string;
  number: number;
  status: 'started' | 'submitted';
  order: string;
  orderNumber: string;
  customerName: string | null;
  task: string | null;
  taskTitle: string | null;
  technician: string | null;
  by: string | null;
  startedAt: string;
  submittedAt: string | null;
  answers: Answers;
  pictures: { clientRef: string; file: string }[];
};

export type AnswerPage = { answers: Answered[]; total: number; next: string | null };

export type Problem = { field: string; message: string };
