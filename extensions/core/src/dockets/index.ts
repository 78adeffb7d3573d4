export { renderDocketHandler } from './background/render-docket.ts';
export { routes } from './routes.ts';
