import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * A look by axe at this page. Nothing of ours lies in a frame of another origin, so that axe may run
 * in the page alone: the other way opens an empty page beside it for each look, at twice the time.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();

type Look = {
  /** What is ours in the page; the Studio's own bars around it are not. */
  within?: readonly string[];
  /** Parts of the Studio's own that stand inside. */
  except?: readonly string[];
  /** Only rules with one of these tags; without tags and rules all of them. */
  tags?: readonly string[];
  /** Only these rules. */
  rules?: readonly string[];
  /** Rules that are not looked at. */
  withoutRules?: readonly string[];
};

/** What is serious or critical for axe, each with its place. */
export const seriousOn = async (
  page: Page,
  { within = ['main'], except = [], tags, rules, withoutRules = [] }: Look = {},
): Promise<string[]> => {
  const axe = axeOn(page);
  for (const selector of within) axe.include(selector);
  for (const selector of except) axe.exclude(selector);
  if (tags) axe.withTags([...tags]);
  if (rules) axe.withRules([...rules]);
  if (withoutRules.length > 0) axe.disableRules([...withoutRules]);
  const { violations } = await axe.analyze();
  return violations
    .filter(({ impact }) => impact === 'serious' || impact === 'critical')
    .flatMap(({ id, help, nodes }) =>
      nodes.map(({ target }) => `${id}: ${help} at ${target.join(' ')}`),
    );
};
