import type { Directive } from 'vue';

/**
 * `v-named="words"` on a button or field of the Studio: gives the name to the element that takes the
 * focus. As an attribute it would stand on the box around it, where no screen reader looks.
 */
export const vNamed: Directive<HTMLElement, string> = (element, { value }) => {
  const inner = element.querySelector('button, a, input, textarea, select');
  (inner ?? element).setAttribute('aria-label', value);
};

/** `v-pressed="isOn"` on a button of the Studio that switches something on and off. */
export const vPressed: Directive<HTMLElement, boolean> = (element, { value }) => {
  (element.querySelector('button') ?? element).setAttribute('aria-pressed', String(value));
};

/** `v-checked="isOn"` on a tick box of the Studio, which names its state as that of a button. */
export const vChecked: Directive<HTMLElement, boolean> = (element, { value }) => {
  element.removeAttribute('aria-pressed');
  element.setAttribute('aria-checked', String(value));
};
