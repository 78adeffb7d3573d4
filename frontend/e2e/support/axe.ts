import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';

/**
 * A look by axe at this page. Nothing of ours lies in a frame of another origin, so that axe may run
 * in the page alone: the other way opens an empty page beside it for each look, at twice the time.
 */
export const axeOn = (page: Page): AxeBuilder => new AxeBuilder({ page }).setLegacyMode();
