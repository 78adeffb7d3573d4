export type Named = { id: string; name: string };
export type Translations = Record<string, string> | null;
export type Point = {
  id?: string;
  text: string;
  isDone?: boolean;
  doneAt?: string | null;
  doneBy?: string | null;
};
export type PhotoRule = { category: string; label: string; min: number };
export type Said = { code: string; message: string };
export type Assignee = {
  technician: string | null;
  person: string | null;
  persona: string | null;
};
export type Choices = { technicians: Named[]; people: Named[]; personas: Named[] };

export type OrderTask = {
  id: string;
  title: string;
  instructions: string | null;
  position: number;
  status: string;
  category: string;
  reason: string | null;
  version: number;
  dueAt: string | null;
  overdueSince: string | null;
  estimateMinutes: number | null;
  actualMinutes: number | null;
  checklist: (Point & { id: string })[];
  photosWanted: PhotoRule[];
  photos: Record<string, number>;
  waitsFor: string[];
  who: string[];
  assignRule: string;
  assignees: Assignee[];
  missing: { start: Said[]; finish: Said[] };
};
export type CrewMember = { technician: string; name: string; isLead: boolean };
export type OrderTasks = {
  tasks: OrderTask[];
  crew: CrewMember[];
  states: { code: string; name: string; translations: Translations; category: string }[];
  choices: Choices;
  can: { edit: boolean; work: boolean; crew: boolean };
};

export type ListedTask = {
  id: string;
  company: string;
  title: string;
  order: string;
  orderNumber: string;
  customerName: string | null;
  state: { name: string; translations: Translations; category: string };
  dueAt: string | null;
  overdueSince: string | null;
  who: string[];
  points: number;
  pointsDone: number;
};

export type State = { code: string; name: string; translations: Translations };
export type WorkType = { id: string; name: string; translations: Translations; states: State[] };
export type Template = {
  id: string;
  workType: string;
  state: string;
  title: string;
  instructions: string | null;
  position: number;
  dueFrom: string | null;
  dueOffsetMinutes: number;
  assignRule: string;
  technician: string | null;
  person: string | null;
  persona: string | null;
  estimateMinutes: number | null;
  checklist: Point[];
  photosWanted: PhotoRule[];
  isActive: boolean;
  version: number;
  tasks: number;
};
export type TemplateBook = { workTypes: WorkType[]; templates: Template[]; choices: Choices };
