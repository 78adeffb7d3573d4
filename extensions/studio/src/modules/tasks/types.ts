import type { Answer } from '../../../../../packages/client/src/index.ts';

export type OrderTasks = Answer<'get', `/orders/${string}/tasks`>;
export type OrderTask = OrderTasks['tasks'][number];
export type CrewMember = OrderTasks['crew'][number];
export type Choices = OrderTasks['choices'];
export type Named = Choices['people'][number];
export type Translations = OrderTasks['states'][number]['translations'];
export type Assignee = OrderTask['assignees'][number];
export type PhotoRule = OrderTask['photosWanted'][number];
export type Said = OrderTask['missing']['start'][number];
/** One that is being written has no id yet. */
export type Point = Omit<OrderTask['checklist'][number], 'id'> & { id?: string };

export type ListedTask = Answer<'get', '/tasks'>['tasks'][number];

export type TemplateBook = Answer<'get', '/task-templates'>;
export type WorkType = TemplateBook['workTypes'][number];
export type State = WorkType['states'][number];
export type Template = TemplateBook['templates'][number];
