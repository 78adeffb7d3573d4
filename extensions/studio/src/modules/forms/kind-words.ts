import { FIELD_KINDS, type FieldKind, type FormField } from '../../../../domain/forms/index.ts';
import { choiceLabel } from '../../language/choice-label.ts';
import { t } from '../../language/words.ts';

export const kindLabel = (kind: FieldKind): string => choiceLabel(FIELD_KINDS, kind);
export const kindIcon = (kind: FieldKind): string =>
  FIELD_KINDS.find(({ value }) => value === kind)?.icon ?? 'help';

/** What a field has beside its name, in a line. */
export const traitsOf = (field: FormField): string =>
  [
    kindLabel(field.kind),
    field.unit,
    field.required ? t('forms.required') : '',
    field.requiredIf ? t('forms.requiredSometimes') : '',
    field.shownIf ? t('forms.shownSometimes') : '',
  ]
    .filter(Boolean)
    .join(' · ');
