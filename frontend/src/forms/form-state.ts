import type {
  FieldFormAnswer,
  FieldForms,
  FieldFormUse,
} from '../../../extensions/domain/work/field-forms.ts';

/** A form of a visit as the list of the visit shows it. */
export type VisitForm = {
  form: string;
  version: string;
  task: string | null;
  taskTitle: string | null;
  isRequired: boolean;
  /** The latest filling, submitted or not. */
  answer: FieldFormAnswer | null;
};

type Place = { form: string; task: string | null };
const isAt = (place: Place) => (row: Place) => row.form === place.form && row.task === place.task;

export const latestAnswer = (forms: FieldForms, place: Place): FieldFormAnswer | null =>
  forms.answers.findLast(isAt(place)) ?? null;

/** Forms that are asked for, required ones first, then what was filled in besides. */
export const formsOf = (forms: FieldForms): VisitForm[] => {
  const byPlace = new Map<string, FieldFormUse>();
  for (const use of forms.uses) {
    const key = `${use.form} ${use.task ?? ''}`;
    const other = byPlace.get(key);
    byPlace.set(key, other?.kind === 'required' ? other : use);
  }
  const wanted = [...byPlace.values()].map((use): VisitForm => ({
    ...use,
    isRequired: use.kind === 'required',
    answer: latestAnswer(forms, use),
  }));
  const besides = forms.answers
    .filter((answer, index) => {
      const isLast = forms.answers.findLastIndex(isAt(answer)) === index;
      return isLast && !wanted.some(isAt(answer));
    })
    .map((answer): VisitForm => ({ ...answer, taskTitle: null, isRequired: false, answer }));
  return [...wanted.sort((a, b) => Number(b.isRequired) - Number(a.isRequired)), ...besides];
};

/** Required and not submitted: somewhere in the visit's forms, for a form that stands for any task. */
export const stillRequired = (forms: FieldForms): VisitForm[] =>
  formsOf(forms).filter(
    ({ isRequired, form, task }) =>
      isRequired &&
      !forms.answers.some(
        (answer) =>
          answer.form === form &&
          answer.status === 'submitted' &&
          (task === null || answer.task === task),
      ),
  );
