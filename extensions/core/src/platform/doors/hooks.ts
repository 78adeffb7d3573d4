import type { Application } from 'express';
import { forbidden } from '../errors.ts';
import argon2 from 'argon2';
import { registerAggregates } from '../directus/aggregates.ts';
import { limitHashing } from '../directus/hash-turns.ts';
import { mountedRoutes } from '../directus/route-stack.ts';
import type { RegisterHooks } from '../hooks.ts';
import { guardAssets } from './asset-guard.ts';
import { guardBodies } from './body-guard.ts';
import { registerCommentGuard } from './comment-guard.ts';
import { guardExports } from './export-guard.ts';
import { registerFileGuard, storagesOf } from './file-guard.ts';
import { registerFormGuard } from './form-guard.ts';
import { GRAPHQL_LEVELS, guardGraphql } from './graphql-guard.ts';
import { registerGraphqlVariables } from './graphql-variables.ts';
import { guardHeaders } from './headers.ts';
import { guardProviders, issuerIn } from './provider-guard.ts';
import { guardSpelling } from './one-spelling.ts';
import { guardSecretPaths } from './secret-paths.ts';
import { registerQueryHooks } from './query-hooks.ts';
import { registerServiceGuards } from './service-guards.ts';
import { guardSignIn, registerSignInHooks } from './sign-in-guard.ts';
import { createSignInLimit } from './sign-in-limit.ts';
import { registerSocketGuard } from './socket-guard.ts';
import { registerTokenHooks } from './token-guard.ts';
import { registerUpsertGuard } from './upsert-guard.ts';
import { guardTurns } from './turn-guard.ts';
import { guardUtilities } from './util-guard.ts';

type Init = { app: Application };

/** What Directus leaves open on its own routes; docs/operations.md says what guards what. */
export const registerDoorHooks: RegisterHooks = (register, context) => {
  const { env, database, logger } = context;
  const signIn = createSignInLimit(database, {
    tries: Number(env['SIGN_IN_TRIES']),
    triesPerClient: Number(env['SIGN_IN_TRIES_PER_CLIENT']),
  });
  const report = (error: unknown): void => {
    logger.warn(error, 'A sign-in could not be given back');
  };

  limitHashing(argon2);
  registerQueryHooks(register, context);
  registerCommentGuard(register, context);
  registerFileGuard(register, context);
  registerFormGuard(register, context);
  registerUpsertGuard(register, context);
  registerServiceGuards(register, context);
  registerAggregates(register, context);
  registerGraphqlVariables(register, context);
  registerSocketGuard(register, context);
  registerTokenHooks(register, context);
  registerSignInHooks(register, signIn, report);

  register.init('middlewares.before', (meta) => {
    const { app } = meta as Init;
    guardSpelling(app);
    guardSecretPaths(app);
    guardHeaders(app);
  });
  register.init('routes.before', (meta) => {
    const { app } = meta as Init;
    guardTurns(app, database);
    guardSignIn(app, signIn, report);
    guardProviders(app, issuerIn(env), (words) => logger.error(words));
    guardUtilities(app);
    guardBodies(app, storagesOf(env));
    guardExports(app, {
      levels: Number(env['QUERY_DEPTH_MAX']),
      relations: Number(env['QUERY_RELATIONS_MAX']),
      records: Number(env['QUERY_RECORDS_MAX']),
      rows: Number(env['QUERY_LIMIT_MAX']),
    });
    guardAssets(app, Number(env['IMAGE_MAX_SIDE']));
    guardGraphql(app, { depth: GRAPHQL_LEVELS, signIn, report });
  });
  register.init('routes.custom.before', (meta) => {
    const { app } = meta as Init;
    app.get('/server/routes', (req, res, next) => {
      if (req.accountability?.admin) res.json({ data: mountedRoutes(app) });
      else next(forbidden('Only the platform’s administrator may list the routes.'));
    });
  });
};
