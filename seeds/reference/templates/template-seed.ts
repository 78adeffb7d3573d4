import type { TemplateKind } from '../../../extensions/domain/billing/choices.ts';

export type DocumentTemplateSeed = { kind: TemplateKind; name: string; body: string; css: string };
