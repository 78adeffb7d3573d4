import { valueRefused } from './column-errors.ts';

type Broken = { constraint?: string | undefined; table?: string | undefined };

const fieldOf = ({ constraint, table }: Broken, ending: string): string | null =>
  constraint?.endsWith(ending) && table ? constraint.slice(table.length + 1, -ending.length) : null;

const refusedAs =
  (ending: string, word: 'noChoice' | 'link' | 'blank' | 'circle') =>
  (broken: Broken): Error | null => {
    const field = fieldOf(broken, ending);
    return field === null ? null : valueRefused(word, { collection: broken.table ?? '', field });
  };

/** A field with closed choices was given another; its constraint is `<table>_<field>_choice`. */
export const choiceRefused = refusedAs('_choice', 'noChoice');

/** A link field of the model was given something else; its constraint is `<table>_<field>_link`. */
export const linkRefused = refusedAs('_link', 'link');

/** A text that the model requires was left blank; its constraint is `<table>_<field>_filled`. */
export const blankRefused = refusedAs('_filled', 'blank');

/** A row was to lead back to itself; the trigger of the model names `<table>_<field>_round`. */
export const circleRefused = refusedAs('_round', 'circle');
