import type { EndpointConfig, HookConfig } from '@directus/types';
import type { Router } from 'express';
import { sealPrototypes } from '../../domain/kernel/index.ts';
import { registerDocs } from './docs/endpoint.ts';
import { REGISTERED } from './domains.ts';
import { asking } from './platform/asking-hooks.ts';
import { inPhases } from './platform/hook-phases.ts';
import { mountRoutes } from './platform/mount-routes.ts';
import { configureSecrets } from './platform/secrets.ts';
import { lookUpModem, runModem, waitForModem } from './provisioning/operations/modem-operations.ts';
import { registerPortal } from './portal/endpoint.ts';
import { registerOrderLink, registerShortLinks } from './portal/short-links.ts';

const rules: HookConfig = (register, context) => {
  // Directus loads extensions before it listens, and what it needs itself before them.
  sealPrototypes();
  configureSecrets(String(context.env.SECRET));
  for (const registerHooks of inPhases(REGISTERED.hooks))
    registerHooks(asking(register, context), context);
};

const api: EndpointConfig = {
  id: 'api',
  handler: (router, context) => mountRoutes(router as Router, REGISTERED.routes, context),
};
const portal: EndpointConfig = {
  id: 'portal',
  handler: (router, context) => registerPortal(router as Router, context),
};
const links: EndpointConfig = {
  id: 't',
  handler: (router) => registerShortLinks(router as Router),
};
const order: EndpointConfig = {
  id: 'order',
  handler: (router) => registerOrderLink(router as Router),
};
const docs: EndpointConfig = {
  id: 'docs',
  handler: (router, context) => registerDocs(router as Router, context),
};

/** Names as in package.json: Directus switches the entries on and off by them. */
export const hooks = [{ name: 'fieldwright-rules', config: rules }];
export const endpoints = [
  { name: 'fieldwright-api', config: api },
  { name: 'fieldwright-portal', config: portal },
  { name: 'fieldwright-links', config: links },
  { name: 'fieldwright-order', config: order },
  { name: 'fieldwright-docs', config: docs },
];
export const operations = [lookUpModem, runModem, waitForModem].map((config) => ({
  name: config.id,
  config,
}));
